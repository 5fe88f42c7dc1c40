import type { Page } from "@playwright/test";

/** From now on, the longest time from a key to the next paint; call what is returned for it, in milliseconds. */
export async function watchKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  return () => page.evaluate(() => (window as unknown as { longest: number }).longest);
}

/** Of the longest time from a key to a paint, on a machine that runs other tests at once. */
export const generousMs = 1000;
