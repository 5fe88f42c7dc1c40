// `test` with a stand-in of the Hub, which the browser takes for huggingface.co: its names lead there, and its certificate is believed.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { startHub as StartHub, StandIn } from "../../support/hub/server.mjs";
import { test as base } from "./test";

export { App, expect } from "./test";

const script = pathToFileURL(resolve(__dirname, "../../support/hub/server.mjs")).href;

export const test = base.extend<{ hub: StandIn["hub"] }, { standIn: StandIn }>({
  standIn: [
    async ({}, use) => {
      const { startHub } = (await import(script)) as { startHub: typeof StartHub };
      const standIn = await startHub({ tls: true });
      await use(standIn);
      await standIn.close();
    },
    { scope: "worker" },
  ],
  browser: [
    async ({ playwright, standIn, launchOptions }, use) => {
      const there = `127.0.0.1:${standIn.port}`;
      const rules = `--host-resolver-rules=MAP huggingface.co:443 ${there},MAP *.hf.co:443 ${there}`;
      const browser = await playwright.chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), rules] });
      await use(browser);
      await browser.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  ignoreHTTPSErrors: true,
  hub: async ({ standIn }, use) => {
    standIn.hub.reset();
    await use(standIn.hub);
  },
  // The browser says so of every answer that is a refusal.
  tolerated: /Failed to load resource|net::ERR/,
});
