// Every name of the Hub's list of hardware is known here, as the Hub writes it and with its maker in front. The list grows: a name in it
// that has no row yet fails here, and a row in core/data/accelerators.csv mends that.
import assert from "node:assert/strict";
import { test } from "node:test";
import { SKUS } from "@huggingface/tasks";
import { run } from "./command.mjs";

const makers = { NVIDIA: "NVIDIA", AMD: "AMD", INTEL: "Intel", Intel: "Intel", QUALCOMM: "Qualcomm", "-": "Apple" };

const listed = Object.values(SKUS).flatMap((kind) =>
  Object.entries(kind).flatMap(([maker, parts]) =>
    Object.entries(parts).map(([name, part]) => ({ name, maker: makers[maker] ?? maker, ...part })),
  ),
);

// Where our power is not the Hub's, and why.
const otherPower = {
  B300: "NVIDIA's HGX B300 is specified up to 1100 W, as Epoch AI lists it; 1400 W is the GB300's",
  P100: "the Hub lists the SXM2 module's 300 W; the usual variant is the PCIe card of 250 W",
};

// Two names of one part.
const same = [["RTX 4090 Mobile", "RTX 4090 Laptop"], ["RTX 4080 Mobile", "RTX 4080 Laptop"], ["RTX 4070 Mobile", "RTX 4070 Laptop"]];

function meaning(text) {
  const done = run(["accelerators", text, "--json"]);
  assert.strictEqual(done.status, 0, `"${text}": ${done.errors}`);
  const answer = JSON.parse(done.text);
  assert.strictEqual(answer.accelerators.length, 1);
  assert.strictEqual(answer.count, null, `"${text}" names no number of devices`);
  return answer.accelerators[0];
}

test("the Hub's list is the one that was read", () => {
  assert.ok(listed.length >= 251, `${listed.length} names`);
});

test("every name of the Hub's list is a part of its maker with its power", () => {
  for (const { name, maker, power } of listed) {
    const part = meaning(name);
    assert.strictEqual(part.vendor, maker, `"${name}" is ${part.id}`);
    const ours = part.vendor_set.tdp_w.value;
    if (Math.abs(ours / power - 1) > 0.1) assert.ok(otherPower[name], `"${name}": ${ours} W here, ${power} W on the Hub, and no reason given`);
    else assert.ok(!otherPower[name], `"${name}" has the Hub's power: its reason is out of date`);
  }
});

test("a name with its maker in front is the same part", () => {
  for (const { name, maker } of listed) {
    if (name.startsWith(maker)) continue;
    assert.strictEqual(meaning(`${maker} ${name}`).id, meaning(name).id, `${maker} ${name}`);
  }
});

test("no two names of the list are one part, but for those that are", () => {
  const names = new Map();
  for (const { name } of listed) names.set(meaning(name).id, [...(names.get(meaning(name).id) ?? []), name]);
  const shared = [...names.values()].filter((all) => all.length > 1).map((all) => [...all].sort());
  assert.deepStrictEqual(shared.sort(), same.map((all) => [...all].sort()).sort());
});

test("the digits of a name are those of its part", () => {
  for (const { name } of listed) {
    const part = meaning(name);
    const known = [part.name, ...part.aliases].join(" ");
    for (const digits of name.match(/\d+/g) ?? []) assert.ok(known.includes(digits), `"${name}" is "${part.name}"`);
  }
});
