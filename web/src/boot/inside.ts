// The first script of the one-file page: takes the page's own script, its style and the second module out of their packed text.
import { Decoder, InputBuffer, OutputBuffer } from "#lzma-decoder";
import { fromSevenBits } from "../core/seven-bits";
import { trustedScript } from "../core/trusted";

function unpacked(packed: Uint8Array, length: number): Uint8Array {
  const output = new OutputBuffer(length);
  new Decoder().decompress(new InputBuffer(packed), output);
  return output.toArray();
}

// Once the form has been painted.
setTimeout(() => {
  const packed = document.getElementById("packed");
  const [core = 0, script = 0, style = 0] = (packed?.dataset.sizes ?? "").split(",").map(Number);
  const bytes = unpacked(fromSevenBits(packed?.textContent ?? ""), core + script + style);
  self.unpackCore = () => new Uint8Array(bytes.slice(0, core)).buffer;
  const text = (from: number, to: number) => new TextDecoder().decode(bytes.slice(from, to));
  document.head.append(Object.assign(document.createElement("style"), { textContent: text(core + script, core + script + style) }));
  const code = trustedScript("opening", text(core, core + script));
  document.body.append(Object.assign(document.createElement("script"), { type: "module", textContent: code }));
});
