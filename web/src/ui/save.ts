/** Hands `content` to the reader as a file. */
export function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export function saveText(text: string, name: string, type: string): void {
  save(new Blob([text], { type }), name);
}
