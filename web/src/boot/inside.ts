// The first script of the one-file page: takes the page's own script and the second module out of their packed text.
import { Decoder, InputBuffer, OutputBuffer } from "#lzma-decoder";
import { fromSevenBits } from "../core/seven-bits";

function unpacked(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const output = new OutputBuffer(2 * bytes.length);
  new Decoder().decompress(new InputBuffer(bytes), output);
  return new Uint8Array(output.toArray());
}

// Once the form has been painted.
setTimeout(() => {
  const packed = document.getElementById("packed");
  const [script = 0, core = 0] = (packed?.dataset.sizes ?? "").split(",").map(Number);
  const bytes = fromSevenBits(packed?.textContent ?? "");
  self.unpackCore = () => unpacked(bytes.subarray(script, script + core)).buffer;
  const textContent = new TextDecoder().decode(unpacked(bytes.subarray(0, script)));
  document.body.append(Object.assign(document.createElement("script"), { type: "module", textContent }));
});
