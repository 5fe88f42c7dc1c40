// The first script of the one-file page: takes the page's own script and the second module out of their packed text.
import { Decoder, InputBuffer, OutputBuffer } from "#lzma-decoder";
import { fromSevenBits } from "../core/seven-bits";

/** What the packed bytes hold, as far as it is asked for: the script is at work before the module has been unpacked. */
function opened(packed: Uint8Array, length: number) {
  const output = new OutputBuffer(length);
  const decoder = new Decoder();
  decoder.initDecompression(new InputBuffer(packed), output);
  return (from: number, to: number): Uint8Array<ArrayBuffer> => {
    while (decoder.nowPos64 < to) if (decoder.codeOneChunk() === -1) throw new Error("the file is damaged");
    decoder.flush();
    return new Uint8Array(output.toArray().slice(from, to));
  };
}

// Once the form has been painted.
setTimeout(() => {
  const packed = document.getElementById("packed");
  const [script = 0, core = 0] = (packed?.dataset.sizes ?? "").split(",").map(Number);
  const bytes = opened(fromSevenBits(packed?.textContent ?? ""), script + core);
  const textContent = new TextDecoder().decode(bytes(0, script));
  self.unpackCore = () => bytes(script, script + core).buffer;
  document.body.append(Object.assign(document.createElement("script"), { type: "module", textContent }));
});
