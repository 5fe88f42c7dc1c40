// What axe says of the page as it stands.
import { source } from "axe-core";
import type { AxeResults } from "axe-core";
import type { Page } from "@playwright/test";
import { expect } from "./test";

/** What a colour scheme can change. */
const rulesOfColours = ["color-contrast", "link-in-text-block"];

export async function expectNoViolations(page: Page, rules?: readonly string[]): Promise<void> {
  await page.evaluate(source);
  // Only what is reported: what passes is most of the work.
  const options = { resultTypes: ["violations"], selectors: false, ...(rules && { runOnly: rules }) };
  const results = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
  expect(results.violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html) }))).toEqual([]);
}

/** Axe finds nothing in the page as it stands, and nothing overflows: at each of the widths, and in dark colours. */
export async function expectSoundInEveryLook(page: Page, widths: readonly number[]): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" }); // a colour on its way to another is neither
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoViolations(page);
    await expectNoOverflow(page);
  }
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolations(page, rulesOfColours);
  await page.emulateMedia({ colorScheme: "light" });
}

/** Nothing reaches beyond the screen's width. */
export async function expectNoOverflow(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}
