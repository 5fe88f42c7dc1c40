/** Bytes that the build has put into the page, compressed with gzip and written in base64. */
export function unpacked(gzipInBase64: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(gzipInBase64), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}
