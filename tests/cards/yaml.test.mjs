// Real YAML readers as oracles: what the core merges they all read, and what they refuse it refuses.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as jsYaml4 from "js-yaml";
import * as jsYaml5 from "js-yaml-5";
import * as yaml from "yaml";
import { amounts, cards, frontMatter } from "./cards.mjs";
import { merged, run } from "./command.mjs";

const readers = {
  "js-yaml 4, as the Hub": (text) => jsYaml4.load(text),
  "js-yaml 5": (text) => jsYaml5.load(text),
  "yaml (1.2)": (text) => yaml.parse(text, { logLevel: "error" }),
  "yaml (1.1)": (text) => yaml.parse(text, { version: "1.1", logLevel: "error" }),
};

function parsed(read, readme) {
  const match = frontMatter.exec(readme);
  assert.ok(match, "the Hub finds no front matter");
  return read(match[2]) ?? {};
}

const gramsOf = (value) => (typeof value === "object" ? value.emissions : value);

for (const [name, read] of Object.entries(readers)) {
  test(`${name}: a merged card says the grams, and everything else as before`, () => {
    let read_ = 0;
    for (const [i, card] of cards().entries()) {
      const grams = amounts[i % amounts.length];
      const after = merged(card.text, grams);
      const { co2_eq_emissions: old, ...restBefore } = parsed(read, card.text);
      const { co2_eq_emissions: now, ...restAfter } = parsed(read, after);
      assert.strictEqual(gramsOf(now), grams, `${card.name}\n${after}`);
      assert.deepStrictEqual(restAfter, restBefore, `${card.name}\n${after}`);
      assert.deepStrictEqual(Object.keys(restAfter), Object.keys(restBefore));
      if (old && typeof old === "object" && !Array.isArray(old)) {
        assert.deepStrictEqual({ ...now, emissions: 0 }, { ...old, emissions: 0 }, card.name);
      }
      read_++;
    }
    assert.ok(read_ > 200);
  });

  test(`${name}: every amount from 1e-4 g to 1e12 g is read as it was written`, () => {
    for (const grams of amounts) {
      assert.strictEqual(gramsOf(parsed(read, merged("# M\n", grams)).co2_eq_emissions), grams);
      assert.strictEqual(parsed(read, merged("---\nco2_eq_emissions: 1\n---\n", grams)).co2_eq_emissions, grams);
    }
  });
}

test("nothing outside the block changes, and a second merge changes nothing", () => {
  for (const card of cards()) {
    const after = merged(card.text, 1460);
    assert.strictEqual(merged(after, 1460), after, card.name);
    const at = card.text.search(/^"?co2_eq_emissions"?:/m);
    if (!card.hasBlock) {
      let same = 0;
      while (after[same] === card.text[same] && same < card.text.length) same++;
      assert.ok(after.endsWith(card.text.slice(same)), card.name);
    } else {
      assert.ok(at > 0 && after.startsWith(card.text.slice(0, at)), card.name);
    }
    const body = (text) => text.slice(frontMatter.exec(text)[0].length);
    assert.strictEqual(body(after), body(card.text));
  }
});

// One character of a card changed: where js-yaml 4, which the Hub runs, sees a fault, so must the core, or it must have
// merged without touching the rest; where js-yaml sees none, the core may refuse only what another reader refuses too.
test("broken cards: what the Hub refuses is not made worse, what everybody reads is not refused", () => {
  const breaks = ["\t", ":", ": ", "\"", "'", "[", "}", "- ", "#", " #", "&a ", "*b ", "|", ">\n", "\n", "  ", "@", "%", "!", ",", "? ", "a: b\n", "\\", "---", "é"];
  let state = 20261101;
  const roll = (n) => ((state = (Math.imul(state, 1103515245) + 12345) >>> 0), (state >>> 8) % n);
  const all = cards().filter((card) => card.text.length < 300);
  let faults = 0, found = 0, refused = 0;
  const wrongly = [];
  for (let i = 0; i < 1500; i++) {
    const card = all[roll(all.length)];
    const at = 4 + roll(card.text.length - 4);
    const text = card.text.slice(0, at) + breaks[roll(breaks.length)] + card.text.slice(at + roll(2));
    const match = frontMatter.exec(text);
    if (!match) continue;
    const tried = Object.values(readers).map((read) => {
      try {
        return { value: read(match[2]) };
      } catch (error) {
        return { error };
      }
    });
    const done = run(["card", "-", "--text", "--grams", "1460"], text);
    assert.ok(done.status === 0 || done.status === 2, done.errors);
    if (tried[0].error) {
      faults++;
      if (done.status === 2) found++;
    } else if (done.status === 2) {
      const mapping = tried[0].value === null || (typeof tried[0].value === "object" && !Array.isArray(tried[0].value));
      if (tried.every(({ error }) => !error) && mapping && !/key: value|refer to it|laid out|explicit/.test(done.errors)) wrongly.push({ text, errors: done.errors });
      refused++;
    } else {
      const now = jsYaml4.load(frontMatter.exec(done.text)[2]);
      const { co2_eq_emissions: a, ...before } = tried[0].value ?? {};
      const { co2_eq_emissions: b, ...after } = now;
      assert.deepStrictEqual(after, before, text);
      assert.strictEqual(gramsOf(b), 1460, text);
    }
  }
  console.log(`${faults} broken for js-yaml 4, ${found} of them refused; ${refused} refused that js-yaml 4 reads, ${wrongly.length} of them read by all`);
  assert.ok(faults > 200);
  assert.ok(found / faults > 0.9, `${found} of ${faults} faults found`);
  assert.deepStrictEqual(wrongly.slice(0, 3), []);
});
