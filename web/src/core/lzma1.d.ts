// What is used of lzma1; its own types are its sources, which do not compile as strictly as these.
/** In the format of .lzma files; `level` 1 to 9. */
export function compress(bytes: Uint8Array, level: number): Uint8Array;
export function decompress(bytes: Uint8Array): Uint8Array;
