import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { asPlanned, finishedWords } from "../src/state/planned";

const source = resolve(import.meta.dirname, "../src");
const text = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(svelte|ts)$/.test(name) && !name.endsWith("planned.ts"))
  .map((name) => readFileSync(resolve(source, name), "utf8"))
  .join("\n");

test("what is said otherwise of a planned training is said somewhere on the page", () => {
  for (const words of finishedWords) expect(text).toContain(words);
});

test("nothing that is said of a planned training is in the past", () => {
  for (const words of finishedWords)
    expect(asPlanned(words)).not.toMatch(/(?<!will be )\b(did|ran|was|were|trained|used|measured|published|emitted)\b/i);
});
