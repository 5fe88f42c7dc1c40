import { decompress } from "lzma1";
import { decode } from "./bytes";

/** Bytes that the build has put into the page: compressed with LZMA, a fifth smaller than with gzip, then written in base 64. */
export type Packed = string;

export function unpacked(packed: Packed): Uint8Array<ArrayBuffer> {
  return new Uint8Array(decompress(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))));
}

export const unpackedText = (packed: Packed): string => decode(unpacked(packed));
