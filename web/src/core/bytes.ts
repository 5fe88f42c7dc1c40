// The bytes of a file, and what they say as text.

/** Bytes read at a time: small enough that progress moves, large enough that reading is not slowed down. */
const sliceBytes = 8e6;

/** The bytes of `file` in UTF-8, or as they are where they are no text; `read` hears how many have been read. */
export async function bytesOf(file: Blob, read: (bytes: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += sliceBytes) {
    read(at);
    bytes.set(new Uint8Array(await file.slice(at, at + sliceBytes).arrayBuffer()), at);
  }
  return markedEncoding(bytes) === "utf-8" ? bytes : new TextEncoder().encode(decode(bytes));
}

/** What a file holds, as UTF-8 or marked UTF-16; throws where it is neither. */
export function decode(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes);
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === "utf-8" }).decode(bytes);
}

/** By the byte-order mark; UTF-8 without one. */
function markedEncoding([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
