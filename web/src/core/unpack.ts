import { decompress } from "lzma1";
import { fromBase85 } from "./base85";
import { decode } from "./bytes";

/** Bytes that the build has put into the page: compressed with LZMA, a fifth smaller than with gzip, then written in base 85. */
export interface Packed {
  text: string;
  /** Of the compressed bytes; the text may hold up to three more. */
  size: number;
}

export function unpacked({ text, size }: Packed): Uint8Array<ArrayBuffer> {
  return new Uint8Array(decompress(fromBase85(text).subarray(0, size)));
}

export const unpackedText = (packed: Packed): string => decode(unpacked(packed));
