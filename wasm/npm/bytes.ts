// In browsers, workers and what bundlers make for them: fetched from beside this file.
export default function bytes(): URL {
  return new URL("./trainprint.wasm", import.meta.url);
}
