// What axe says of the page as it stands.
import { source } from "axe-core";
import type { AxeResults } from "axe-core";
import type { Page } from "@playwright/test";
import { expect } from "./test";

export async function expectNoViolations(page: Page): Promise<void> {
  await page.evaluate(source);
  const results = (await page.evaluate("axe.run()")) as AxeResults;
  expect(results.violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }))).toEqual([]);
}

/** `check` in light and dark, at each of the widths, of the one page as it stands. */
export async function inEveryLook(page: Page, widths: readonly number[], check: () => Promise<void>): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await check();
    }
  }
}

/** Nothing reaches beyond the screen's width. */
export async function expectNoOverflow(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}
