// Bytes as text in the page's script, which is compressed once more: base 64 costs nothing there, since each of its letters
// takes six bits again; of base 85 a letter takes 6.5 where 6.4 would do.
import { compress } from "lzma1";
import type { Packed } from "../src/core/unpack.ts";

export function pack(content: string | Uint8Array): Packed {
  const bytes = compress(typeof content === "string" ? Buffer.from(content) : content, 9);
  return Buffer.from(bytes).toString("base64");
}
