import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Answer } from "../../web/src/generated/report";
import { golden } from "./support/built";
import { answerTo, catalogue } from "./support/core";
import { App, expect, test } from "./support/test";

interface Golden {
  title: string;
  run: object;
  expect?: { path: string; value?: number; relative_tolerance?: number; text?: string; absent?: true }[];
  errors?: { code: string; field: string; suggests?: string }[];
}

const files = readdirSync(golden).filter((file) => file.endsWith(".json"));

/** Asks the core that the page has loaded: its own chunk, from the browser's list of what was fetched. */
function askInPage(page: Page, run: object): Promise<Answer> {
  return page.evaluate(async (text) => {
    const chunk = performance.getEntriesByType("resource").find(({ name }) => /\/core-[^/]*\.js$/.test(name));
    const { start } = await import(chunk?.name ?? "the page has loaded no core");
    const core = await start();
    return JSON.parse(core.estimate(text));
  }, JSON.stringify(run));
}

function at(report: object, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], report);
}

test("golden: there are golden runs", () => {
  expect(files.length).toBeGreaterThan(0);
});

for (const file of files) {
  const { title, run, expect: expected = [], errors = [] } = JSON.parse(readFileSync(join(golden, file), "utf8")) as Golden;

  test(`golden in the page: ${title}`, async ({ page, server }) => {
    await page.goto(server.origin);
    await expect(new App(page).result).toBeVisible();
    const answer = await askInPage(page, run);
    expect(expected.length + errors.length).toBeGreaterThan(0);
    expect(answer).toEqual(await answerTo(run));
    if (!answer.ok) {
      expect(answer.errors.map(({ code, field }) => ({ code, field }))).toEqual(errors.map(({ code, field }) => ({ code, field })));
      errors.forEach(({ suggests }, index) => {
        if (suggests) expect(answer.errors[index]?.suggestions).toContain(suggests);
      });
      return;
    }
    expect(errors).toEqual([]);
    for (const { path, value, relative_tolerance = 0, text, absent } of expected) {
      const actual = at(answer.report, path);
      if (absent) expect(actual, path).toBeNull();
      else if (text !== undefined) expect(actual, path).toBe(text);
      else expect(Math.abs((actual as number) - (value ?? NaN)), path).toBeLessThanOrEqual(relative_tolerance * Math.abs(value ?? NaN));
    }
  });
}

test("catalogue: every name that the page offers is one that the core accepts", async () => {
  const { accelerators, places } = await catalogue();
  expect(accelerators.length).toBeGreaterThan(50);
  expect(places.length).toBeGreaterThan(150);
  const refused: string[] = [];
  const field = async (name: string, run: object, path: string) => {
    const answer = await answerTo(run);
    if (!answer.ok && answer.errors.some((error) => error.field === path)) refused.push(name);
  };
  for (const { name } of accelerators) {
    await field(name, { accelerator: name, device_hours: "1", overrides: { accelerator_power_w: "300" } }, "accelerator");
  }
  for (const { name } of places) await field(name, { accelerator: "A100", device_hours: "1", region: name }, "region");
  expect(refused).toEqual([]);
});
