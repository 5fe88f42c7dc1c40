// Times of the page on a slow connection and processor, for bench.mjs. A test would depend on the machine.
import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { audit, served, site } from "../../tests/engines/audit.mjs";

const { chromium } = createRequire(resolve("web/package.json"))("@playwright/test");

const draft = {
  texts: { name: "Llama 2 7B", parameters: "6.74B", tokens: "2T", accelerator: "A100 80GB", device_hours: "184,320", region: "United States" },
  meanings: { device_hours: "device_hours" },
};

/** Chromium's "Fast 3G": 562.5 ms to every answer, 1.44 Mbit/s. */
const fast3g = { offline: false, latency: 562.5, downloadThroughput: 1.44e6 / 8, uploadThroughput: 675e3 / 8 };
const slowness = 4;

const median = (numbers) => percentile(numbers, 0.5);
function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

async function inPage(use, viewport) {
  const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-quic"] });
  try {
    const page = await browser.newPage({ viewport });
    await page.addInitScript((kept) => {
      localStorage.setItem("trainprint.draft.1", JSON.stringify(kept));
      self.seen = { longTasks: [] };
      new PerformanceObserver((list) =>
        list.getEntries().forEach(({ startTime, duration }) => self.seen.longTasks.push({ startTime, duration })),
      ).observe({
        type: "longtask",
        buffered: true,
      });
      new MutationObserver((_, observer) => {
        if (!document.querySelector("#result .figure")) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          self.seen.estimate = performance.now();
          console.log("estimated");
        });
      }).observe(document, { subtree: true, childList: true });
    }, draft);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
    return await use(page, session);
  } finally {
    await browser.close();
  }
}

/** Milliseconds to the first paint and to the first estimate of a kept draft, on a phone; the median of three. */
export function firstLoad() {
  return served(site, async (address) => {
    const rounds = [];
    for (let round = 0; round < 3; ++round) {
      rounds.push(
        await inPage(
          async (page, session) => {
            await session.send("Network.enable");
            await session.send("Network.emulateNetworkConditions", fast3g);
            // Nothing is asked of the page before it has answered: the driver's own script would be in its way.
            const estimated = page.waitForEvent("console", { predicate: (message) => message.text() === "estimated", timeout: 60_000 });
            await page.goto(address, { waitUntil: "commit" });
            await estimated;
            return page.evaluate(() => ({
              paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
              estimate: self.seen.estimate,
            }));
          },
          { width: 412, height: 823 },
        ),
      );
    }
    return { paint: median(rounds.map(({ paint }) => paint)), estimate: median(rounds.map(({ estimate }) => estimate)) };
  });
}

/** From a key to the frame that shows it, over 200 edits with everything open; long tasks, and how far the YAML moved. */
export function keystrokes(count = 200) {
  return served(site, (address) =>
    inPage(
      async (page) => {
        await page.goto(address, { waitUntil: "networkidle" });
        await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
        await page.waitForTimeout(3000);
        await page.evaluate(() => {
          self.seen.frames = [];
          self.seen.tops = new Set();
          self.seen.longTasks.length = 0;
          addEventListener(
            "keydown",
            ({ timeStamp: start }) => {
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => {
                  self.seen.frames.push(performance.now() - start);
                  const block = document.querySelector("#result pre");
                  if (block) self.seen.tops.add(Math.round(block.getBoundingClientRect().top + scrollY));
                };
                port2.postMessage(undefined);
              });
            },
            { capture: true },
          );
        });
        const fields = ["parameters", "tokens", "device-hours", "accelerator-count", "name", "overrides-pue"];
        for (let edit = 0; edit < count;) {
          await page.locator(`#field-${fields[((edit / 8) % fields.length) | 0]}`).focus();
          await page.keyboard.press("End");
          for (const key of ["1", "2", "5", "Backspace", "Backspace", "Backspace", "3", "Backspace"]) {
            await page.keyboard.press(key);
            await page.waitForTimeout(120);
            ++edit;
          }
        }
        const { frames, longTasks, tops } = await page.evaluate(() => ({ ...self.seen, tops: [...self.seen.tops] }));
        return {
          median: median(frames),
          p95: percentile(frames, 0.95),
          longTasks: longTasks.length,
          longest: Math.max(0, ...longTasks.map(({ duration }) => duration)),
          moved: tops.length === 0 ? 0 : Math.max(...tops) - Math.min(...tops),
        };
      },
      { width: 1366, height: 768 },
    ),
  );
}

/** Lighthouse's figure for the speed on a phone, and what cost points. */
export async function lighthousePerformance() {
  const { scores, lost } = await served(site, (address) => audit(address, ["performance"]));
  return { score: scores.performance, lost };
}
