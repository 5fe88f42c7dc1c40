// How long a table takes one of the page's workers: the module with which several read one, in Node, a piece at a time as the page
// gives it. Prints one line of JSON: seconds by the clock, seconds of the processor, and the module's memory in MB.
//
//   node scripts/lib/bench_tables.mjs TABLE [MODULE]
import { open } from "node:fs/promises";
import { loadModule } from "../../tests/wasm/module.mjs";

const [table, module = "trainprint-tables"] = process.argv.slice(2);
const core = await loadModule({}, module);
const refuse = (wrong) => {
  if (wrong) throw new Error(wrong);
};
refuse(core.openTable(JSON.stringify({ columns: {}, keep: [], by: "" })));
const file = await open(table);
const piece = Buffer.alloc(1 << 20);
const start = performance.now();
const before = process.cpuUsage();
let memory = 0;
const take = () => {
  core.tableRows().slice();
  memory = core.roomInTable(0).buffer.byteLength;
};
for (;;) {
  const { bytesRead } = await file.read(piece);
  if (bytesRead === 0) break;
  core.roomInTable(bytesRead).set(piece.subarray(0, bytesRead));
  refuse(core.feedTable());
  take();
}
refuse(core.finishTable());
take();
const used = process.cpuUsage(before);
await file.close();
console.log(JSON.stringify({ clock: (performance.now() - start) / 1000, processor: (used.user + used.system) / 1e6, peak: memory / 2 ** 20 }));
