// The bytes of a file, and what they say as text.

/** Bytes read at a time: small enough that progress moves, large enough that reading is not slowed down. */
const sliceBytes = 8e6;

/** Of a header that is read at most, as the core does. */
const longestHeader = 32 * 2 ** 20;

/** How many bytes at the beginning of a file of weights (GGUF, safetensors) are its header; 0 for another file. */
export function headerSize(first: Uint8Array): number {
  if (first.length < 9) return 0;
  if (String.fromCharCode(...first.subarray(0, 4)) === "GGUF") return first[5] === 0 && first[6] === 0 ? longestHeader : 0;
  const length = new DataView(first.buffer, first.byteOffset, 8);
  const upper = length.getUint32(4, true);
  if (first[8] !== 0x7b || upper > 0xff) return 0;
  return Math.min(longestHeader, upper * 2 ** 32 + length.getUint32(0, true) + 8);
}

/** The bytes of `file` in UTF-8, or as they are where they are no text, and of weights the header; `read` hears how many have been read. */
export async function bytesOf(file: Blob, read: (bytes: number) => void): Promise<Uint8Array> {
  const header = headerSize(new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  if (header > 0) return new Uint8Array(await file.slice(0, header).arrayBuffer());
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
