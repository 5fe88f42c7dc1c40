// What reads Parquet. Snappy is among hyparquet's own; Brotli, which next to nobody uses there, would bring 80 kB of dictionary.
import { decompressGzip, decompressLz4, decompressLz4Raw, decompressZstd } from "hyparquet-compressors";

export { parquetMetadataAsync, parquetReadObjects } from "hyparquet";

export const compressors = {
  GZIP: decompressGzip,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
  ZSTD: (input: Uint8Array) => decompressZstd(input),
};
