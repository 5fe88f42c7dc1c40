// The page in Chromium, Firefox and WebKit: the same way through it in each.
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { filesOf } from "../../scripts/lib/static_server.mjs";
import * as drivers from "./drivers.mjs";
import { faults } from "./faults.mjs";
import { faulty } from "./faulty.mjs";
import { flow } from "./flow.mjs";
import { hosting } from "./hosting.mjs";

const root = resolve(import.meta.dirname, "../..");
const dist = resolve(root, "web", process.env.TRAINPRINT_DIST ?? "dist");
const files = filesOf(resolve(dist, "site"));

/** Pages of somebody else with the widget in them; each sets its colours by itself. */
const hosts = {
  "/host-light.html": "background: #fff; color: #000; color-scheme: light dark",
  "/host-dark.html": "background: #111; color: #eee",
};

const server = createServer((request, response) => {
  const style = hosts[request.url];
  if (!style) return files(request, response);
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end(
    `<!doctype html><title>Host</title><body style="${style}"><iframe src="/?embed=1" title="Trainprint" width="700" height="800"></iframe>`,
  );
});

/** Walks without an error in the page. In CI, the machine may have been busy elsewhere: what fails at first is listed as flaky. */
async function tried(t, driver, walk) {
  for (let tries = process.env.CI ? 2 : 1; ; --tries) {
    try {
      await walk();
      return assert.deepEqual(driver.errors, []);
    } catch (reason) {
      if (tries === 1) throw reason;
      t.diagnostic(`flaky: ${reason.message}`);
      driver.errors.length = 0;
    }
  }
}

/** All walks in one engine: "chromium", "firefox" or "webkit". A file an engine, so that two run at a time. */
export function walksIn(engine) {
  const folder = resolve(root, "build/engines", engine);
  describe(engine, () => {
    let driver;
    before(async () => {
      await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
      driver = await drivers[engine]();
    });
    after(async () => {
      await driver?.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    });
    for (const [name, walk] of Object.entries(flow)) {
      test(`${engine}: ${name.replace("{finger}", drivers.fingers[engine])}`, async (t) => {
        const site = `http://127.0.0.1:${server.address().port}/`;
        await tried(t, driver, async () => {
          const hosted = hosting(resolve(dist, "site"), resolve(folder, "hosted"));
          try {
            await walk(driver, { site, file: resolve(dist, "trainprint.html"), folder, hosting: hosted });
          } finally {
            await hosted.stop();
          }
        });
      });
    }
    for (const [name, walk] of Object.entries(faults)) {
      test(`${engine}: faults: ${name}`, async (t) => {
        await tried(t, driver, async () => {
          const server = await faulty(resolve(dist, "site")); // at an address of its own: nothing of it is kept yet
          try {
            await walk(driver, { server, folder });
          } finally {
            await driver.goto("about:blank");
            await server.close();
          }
        });
      });
    }
  });
}
