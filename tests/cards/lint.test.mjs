// What the linter prints as JSON is what its schema says, and its exit status is what --help says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import { cards } from "./cards.mjs";
import { run } from "./command.mjs";

const schema = JSON.parse(readFileSync(new URL("../../core/schema/card.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ allErrors: true });
ajv.addSchema(schema);
const valid = ajv.getSchema(`${schema.$id}#/$defs/reading`);

test("every card's reading is as the schema says", () => {
  for (const card of cards()) {
    const done = run(["lint", "-", "--json"], card.text);
    const reading = JSON.parse(done.text);
    assert.ok(valid(reading), `${card.name}: ${JSON.stringify(valid.errors)}`);
    assert.strictEqual(done.status, reading.clean ? 0 : 1);
  }
});

test("what --fix mends is gone afterwards", () => {
  const broken = "---\nco2_eq_emissions:\n\temissions: \"1.5 kg\"\n\tsource: Paper: X\n\tgeographic_location: NO\n---\n";
  const fixed = run(["lint", "-", "--fix"], broken);
  assert.strictEqual(
    fixed.text,
    "---\nco2_eq_emissions:\n  emissions: 1500\n  source: \"Paper: X\"\n  geographical_location: \"NO\"\n---\n",
  );
  assert.strictEqual(fixed.status, 0);
});

test("files that are no cards are unreadable, and quickly so", () => {
  const start = performance.now();
  assert.strictEqual(run(["lint", "-"], "x".repeat(50 << 20)).status, 2);
  assert.strictEqual(run(["lint", "-"], Buffer.from([0xff, 0xfe, 0, 1])).status, 2);
  assert.strictEqual(run(["lint", "no-such-file.md"], "").status, 2);
  assert.ok(performance.now() - start < 10_000);
});
