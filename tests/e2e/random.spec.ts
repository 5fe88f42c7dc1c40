// Random edits: TRAINPRINT_RANDOM_STEPS and TRAINPRINT_RANDOM_SEED choose how many and which; scripts/bench takes 10,000.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { golden } from "./support/built";
import { randomEdits } from "./support/random_edits";
import { App, expect, test } from "./support/test";

const steps = Number(process.env.TRAINPRINT_RANDOM_STEPS ?? 250);
const seed = Number(process.env.TRAINPRINT_RANDOM_SEED ?? 20261129);
/** Longest time that one step may keep the page busy, where time is measured. */
const mostMs = Number(process.env.TRAINPRINT_RANDOM_MOST_MS ?? Number.POSITIVE_INFINITY);

test(`random edits: after each of ${steps} steps headline, YAML and working agree, and nothing is thrown`, async ({ page, server }) => {
  test.setTimeout(60_000 + 200 * steps);
  const folder = join(golden, "imports");
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => (JSON.parse(readFileSync(join(folder, name), "utf8")) as { files: { name: string; text: string }[] }).files);
  await page.goto(server.origin);
  await expect(new App(page).button("Start over")).toBeVisible();
  await page.waitForLoadState("networkidle");
  const outcome = await page.evaluate(randomEdits, { seed, steps, files });
  console.log(`answered ${outcome.answered}, longest ${outcome.longest.ms.toFixed(0)} ms at ${outcome.longest.step}`);
  expect(outcome.wrong.slice(0, 10)).toEqual([]);
  expect(outcome.answered).toBeGreaterThan(steps / 10);
  expect(outcome.longest.ms).toBeLessThan(mostMs);
});
