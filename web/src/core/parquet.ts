// What reads Parquet. Snappy is among hyparquet's own; Brotli, which next to nobody uses there, would bring 80 kB of dictionary.
import { decompressGzip, decompressLz4, decompressLz4Raw, decompressZstd } from "hyparquet-compressors";

export { parquetMetadataAsync, parquetReadObjects } from "hyparquet";

const utf8 = new TextDecoder("utf-8", { fatal: true });
/** What is no UTF-8 becomes half a character, which is no JSON either: its row is counted as unreadable, not read as another text. */
export const parsers = {
  stringFromBytes(bytes: Uint8Array): string {
    try {
      return utf8.decode(bytes);
    } catch {
      return "\uD800";
    }
  },
};

export const compressors = {
  GZIP: decompressGzip,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
  ZSTD: (input: Uint8Array) => decompressZstd(input),
};
