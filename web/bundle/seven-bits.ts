// Bytes as text in a page, seven bits a character of ASCII: 8 bytes of UTF-8 for 7 of data. Base 91 needs a thirteenth more.
import { firstPair, unkept } from "../src/core/seven-bits.ts";

/** Pads with zeros to whole characters. */
export function toSevenBits(bytes: Uint8Array): string {
  let out = "";
  let held = 0;
  let bits = 0;
  let waiting = -1; // which of the unkept characters waits for the seven bits after it
  const put = (group: number) => {
    if (waiting >= 0) {
      out += String.fromCharCode(firstPair + (waiting << 7) + group);
      waiting = -1;
    } else {
      waiting = unkept.indexOf(group);
      if (waiting < 0) out += String.fromCharCode(group);
    }
  };
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0x7fff;
    for (bits += 8; bits >= 7;) put((held >> (bits -= 7)) & 127);
  }
  if (bits > 0) put((held << (7 - bits)) & 127);
  if (waiting >= 0) put(0);
  return out;
}
