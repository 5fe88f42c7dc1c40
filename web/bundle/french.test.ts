// How much of what the core says about the golden runs has French. Anything less than whole sentences stays English.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import PO from "pofile";
import { expect, test } from "vitest";
// @ts-expect-error: plain JavaScript of the core's own tests
import { goldens, loadModule } from "../../tests/wasm/module.mjs";
import { coreSentences } from "./language.ts";
import { figure, sentencesOf, sorted } from "../src/language/sentences.ts";

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
  const missing = unknown(said.mostly);
  const share = 1 - missing.length / said.mostly.size;
  console.log(`${said.always.size} figures, labels and bases; of ${said.mostly.size} sentences ${(100 * share).toFixed(1)} % have French`);
  if (process.env.SHOW) console.log(missing, unknown(said.always));
  expect(unknown(said.always)).toEqual([]);
  expect(share).toBeGreaterThan(0.95);
});

const messages = (name: string) =>
  PO.parse(readFileSync(resolve(import.meta.dirname, "../src/locales", `${name}.po`), "utf8")).items.map(({ msgid, msgstr }) => ({
    english: msgid,
    french: msgstr[0] ?? "",
  }));

const places = (text: string) => (text.match(/\{\w+\}|<\/?\d+\/?>/g) ?? []).toSorted();

test.each(["fr", "core.fr"])("%s: nothing is without French, and every place is kept", (name) => {
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

test.each(["fr", "core.fr"])("%s: no blank that may break before what closes a sentence, or inside a number", (name) => {
  for (const { french } of messages(name)) expect(french).not.toMatch(/ [:;!?»%]|« |\d \d{3}(?!\d)/);
});
