// Bytes of a file as text.

/** What a file holds, as UTF-8 or marked UTF-16; throws where it is neither. */
export function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === "utf-8" }).decode(bytes);
}

/** The line, from 1, that each of the given bytes of `text` in UTF-8 stands in. */
export function linesOf(text: string, bytes: readonly number[]): number[] {
  const encoded = new TextEncoder().encode(text.slice(0, Math.max(0, ...bytes)));
  return bytes.map((end) => encoded.subarray(0, end).reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 1));
}
