import { fromBase85 } from "./base85";

/** Bytes that the build has put into the page: compressed with gzip, then written in base 85. */
export interface Packed {
  text: string;
  /** Of the compressed bytes; the text may hold up to three more. */
  size: number;
}

export function unpacked({ text, size }: Packed): Promise<ArrayBuffer> {
  const stream = new Blob([fromBase85(text).subarray(0, size)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}
