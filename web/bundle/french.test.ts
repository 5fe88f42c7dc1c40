// How much of what the core says about the golden runs has French. Anything less than whole sentences stays English.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import PO from "pofile";
import { expect, test } from "vitest";
// @ts-expect-error: plain JavaScript of the core's own tests
import { goldens, loadModule, pathOf } from "../../tests/wasm/module.mjs";
import { coreSentences, fileSentences } from "./language.ts";
import { figure, joined, sentencesOf, sorted } from "../src/language/sentences.ts";

const web = resolve(import.meta.dirname, "..");

const tell = sentencesOf(sorted(coreSentences("fr")));

/** What people read of a report; sources are citations, and names are the same everywhere. */
const always = /^(summary|label|title|(\w+_)?display|basis|calculation)$/;
const mostly = /^(message|question|note|why|finding|words|explanation|covers|absent|assumed|coverage|text)$/;

interface Said {
  always: Set<string>;
  mostly: Set<string>;
}

function collect(value: unknown, key: string, said: Said): void {
  if (/^(run|exports|yaml|readings|parts|sources|python)$/.test(key)) return;
  if (Array.isArray(value)) value.forEach((one) => collect(one, key, said));
  else if (typeof value === "object" && value !== null) for (const [name, one] of Object.entries(value)) collect(one, name, said);
  else if (typeof value === "string" && value !== "" && always.test(key)) said.always.add(value);
  else if (typeof value === "string" && value !== "" && mostly.test(key)) said.mostly.add(value);
}

const unknown = (texts: Set<string>) => [...texts].filter((text) => (figure(text) ?? tell(text)) === undefined);

test("labels, headlines, intervals, bases and boundaries of the golden runs all have French; of sentences, nine in ten", async () => {
  const core = await loadModule({}, "trainprint-files");
  const said: Said = { always: new Set(), mostly: new Set() };
  for (const { run } of goldens)
    for (const call of ["estimate", "pictures", "peers", "beyondTraining"]) {
      const given = [JSON.stringify(run), ...(call === "beyondTraining" ? [""] : [])];
      collect(JSON.parse(core[call](...given)), "", said);
    }
  collect(JSON.parse(core.selfTest()), "", said);
  const missing = unknown(said.mostly);
  const share = 1 - missing.length / said.mostly.size;
  console.log(`${said.always.size} figures, labels and bases; of ${said.mostly.size} sentences ${(100 * share).toFixed(1)} % have French`);
  if (process.env.SHOW) console.log(missing, unknown(said.always));
  expect(unknown(said.always)).toEqual([]);
  expect(share).toBeGreaterThan(0.95);
});

/** A file of each kind that is read, and sentences: what the readers' fuzzers begin with. */
function seeds(folder: string): { name: string; bytes: Buffer }[] {
  const path = pathOf(`tests/fuzz/seeds/${folder}/`) as string;
  return readdirSync(path).map((file) => ({ name: basename(file), bytes: readFileSync(resolve(path, file)) }));
}

const ofFiles = ["import", "run_logs", "emissions_csv", "training_files", "card_text", "front_matter", "weights", "disclosures", "zip"];

test("whatever kind of file or sentence is read, all that is said of it has French", async () => {
  const core = await loadModule({}, "trainprint-files");
  const tellFiles = sentencesOf(joined(sorted(coreSentences("fr")), sorted(fileSentences("fr"))));
  const said = new Set<string>();
  const gather = (value: unknown, key: string, within: string): void => {
    if (Array.isArray(value)) value.forEach((one) => gather(one, key, within));
    else if (typeof value === "object" && value !== null) for (const [name, one] of Object.entries(value)) gather(one, name, key);
    else if (typeof value === "string" && (/^(message|question|label|assumed)$/.test(key) || (key === "kind" && within === "files"))) said.add(value);
  };
  let read = 0;
  for (const { name, bytes } of ofFiles.flatMap(seeds)) {
    core.addFile(bytes.length).set(bytes);
    gather(JSON.parse(core.importAddedFiles(JSON.stringify({ files: [{ name }] }))), "", "");
    ++read;
  }
  for (const { bytes } of seeds("sentence")) gather(JSON.parse(core.readSentence(JSON.stringify({ text: bytes.toString() }))), "", "");
  expect(read).toBeGreaterThan(50);
  // A text without two words beside each other is a name.
  const missing = [...said].filter((text) => /\p{L}{2,} \p{L}{2,}/u.test(text) && (figure(text) ?? tellFiles(text)) === undefined);
  expect(missing).toEqual([]);
});

const messages = (name: string) =>
  PO.parse(readFileSync(resolve(import.meta.dirname, "../src/locales", `${name}.po`), "utf8")).items.map(({ msgid, msgstr }) => ({
    english: msgid,
    french: msgstr[0] ?? "",
  }));

const places = (text: string) => (text.match(/\{\w+\}|<\/?\d+\/?>/g) ?? []).toSorted();

test.each(["fr", "core.fr", "files.fr"])("%s: nothing is without French, and every place is kept", (name) => {
  for (const { english, french } of messages(name)) {
    expect(french, english).not.toBe("");
    expect(places(french), english).toEqual(places(english));
  }
});

test("the catalogue holds exactly the words that the source says", () => {
  const command = [resolve(web, "node_modules/wuchale/dist/cli/index.js"), "check", "--full"];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: web, encoding: "utf8" });
  expect(status, `npm run messages, then translate what is new\n${stdout}${stderr}`).toBe(0);
}, 60_000);

test.each(["fr", "core.fr", "files.fr"])("%s: no blank that may break before what closes a sentence, or inside a number", (name) => {
  for (const { french } of messages(name)) expect(french).not.toMatch(/ [:;!?»%]|« |\d \d{3}(?!\d)/);
});
