// Writes FILE.br and FILE.gz beside the files of a built site, for static_server.mjs: node compress.mjs FOLDER
// What is there already and as new as its file stays.
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib"; // brotli at quality 11 unless told otherwise

const ways = { br: (bytes) => brotliCompressSync(bytes), gz: (bytes) => gzipSync(bytes, { level: 9 }) };

export function compress(folder) {
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    if (!/\.(html|js|css|txt|wasm|svg|webmanifest)$/.test(name)) continue;
    const file = join(folder, name);
    for (const [ending, way] of Object.entries(ways)) {
      const target = `${file}.${ending}`;
      if (existsSync(target) && statSync(target).mtimeMs >= statSync(file).mtimeMs) continue;
      writeFileSync(target, way(readFileSync(file)));
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compress(resolve(process.argv[2]));
