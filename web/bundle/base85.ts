// Bytes as text in a page: five characters for four bytes, where base64 needs five and a third.
import { compress } from "lzma1";
import { alphabet } from "../src/core/base85.ts";
import type { Packed } from "../src/core/unpack.ts";

export function pack(content: string | Uint8Array): Packed {
  const bytes = compress(typeof content === "string" ? Buffer.from(content) : content, 9);
  return { text: toBase85(bytes), size: bytes.length };
}

/** Pads with zeros to a multiple of four. */
export function toBase85(bytes: Uint8Array): string {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let out = "";
  for (let at = 0; at < padded.length; at += 4) {
    let value = padded.readUInt32BE(at);
    let group = "";
    for (let digit = 0; digit < 5; ++digit) {
      group = (alphabet[value % 85] ?? "") + group;
      value = Math.floor(value / 85);
    }
    out += group;
  }
  return out;
}
