// Lighthouse on what scripts/serve serves, as a phone has it; for the test beside this file and for scripts/bench.
import { createServer } from "node:http";
import { resolve } from "node:path";
import lighthouse from "lighthouse";
import { compress } from "../../scripts/lib/compress.mjs";
import { filesOf } from "../../scripts/lib/static_server.mjs";
import { launchChromium } from "./drivers.mjs";

/** The site as scripts/serve serves it, while `use` has its address. */
export async function served(site, use) {
  compress(site);
  const server = createServer(filesOf(site));
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    return await use(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Scores in hundredths by category, and what cost points. */
export async function audit(address, onlyCategories) {
  const { browser, close } = await launchChromium();
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const { lhr } = await lighthouse(address, { port, onlyCategories, output: "json", logLevel: "error" });
    const scores = Object.fromEntries(Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round(100 * score)]));
    const lost = Object.values(lhr.categories)
      .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
      .map(({ id }) => lhr.audits[id])
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ id, displayValue }) => `${id} ${displayValue ?? ""}`.trim());
    return { scores, lost };
  } finally {
    await close();
  }
}

export const site = resolve(import.meta.dirname, "../../web", process.env.TRAINPRINT_DIST ?? "dist", "site");
