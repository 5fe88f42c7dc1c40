// Bytes as text in a page: 16 characters for 13 bytes. Base 85 needs a fiftieth more.
import { alphabet } from "../src/core/base91.ts";

/** Pads with zeros to whole pairs of characters. */
export function toBase91(bytes: Uint8Array): string {
  let out = "";
  let held = 0;
  let bits = 0;
  const put = () => {
    const value = held & 8191;
    out += (alphabet[Math.floor(value / 91)] ?? "") + (alphabet[value % 91] ?? "");
    held >>>= 13;
    bits -= 13;
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits >= 13) put();
  }
  if (bits > 0) put();
  return out;
}
