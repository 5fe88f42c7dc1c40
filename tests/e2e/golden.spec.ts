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

const goldenTest = test.extend<object, { loaded: Page }>({
  loaded: [
    async ({ browser, server }, use) => {
      const page = await browser.newPage();
      await page.goto(server.origin);
      await expect(new App(page).result).toBeVisible();
      await use(page);
      await page.close();
    },
    { scope: "worker" },
  ],
});

/** Asks the second module, as the page does from its first answer on: its own chunk, from the browser's list of what was fetched. */
function askInPage(page: Page, run: object): Promise<Answer> {
  return page.evaluate(async (text) => {
    const chunk = performance.getEntriesByType("resource").find(({ name }) => /\/start-fetched-[^/]*\.js$/.test(name));
    const { startFiles } = await import(chunk?.name ?? "the page has loaded no core");
    const core = await startFiles();
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

  goldenTest(`golden in the page: ${title}`, async ({ loaded }) => {
    const answer = await askInPage(loaded, run);
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

test("catalogue: every name that the page offers is accepted, or leads to suggestions that are", async () => {
  const { accelerators, places } = await catalogue();
  expect(accelerators.length).toBeGreaterThan(50);
  expect(places.length).toBeGreaterThan(150);
  const refused: string[] = [];
  const errorsAt = async (field: "accelerator" | "region", name: string) => {
    const answer = await answerTo({ accelerator: "A100", device_hours: "1", [field]: name });
    return answer.ok ? [] : answer.errors.filter((error) => error.field === field);
  };
  const check = async (field: "accelerator" | "region", name: string) => {
    for (const { code, suggestions } of await errorsAt(field, name)) {
      if (code !== "ambiguous" || suggestions.length < 2) refused.push(name);
      for (const suggestion of suggestions) {
        if ((await errorsAt(field, suggestion)).length > 0) refused.push(`${name}: ${suggestion}`);
      }
    }
  };
  for (const { name } of accelerators) await check("accelerator", name);
  for (const { name } of places) await check("region", name);
  expect(refused).toEqual([]);
});
