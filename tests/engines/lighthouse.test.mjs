// What Lighthouse says of the served page; its figure for speed depends on the machine, so scripts/bench has it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { audit, served, site } from "./audit.mjs";

test("lighthouse: accessibility and best practices in full, and search engines find what they need", async () => {
  const { scores, lost } = await served(site, (address) => audit(address, ["accessibility", "best-practices", "seo"]));
  assert.equal(scores.accessibility, 100, lost.join(", "));
  assert.equal(scores["best-practices"], 100, lost.join(", "));
  assert.ok(scores.seo >= 95, lost.join(", "));
});
