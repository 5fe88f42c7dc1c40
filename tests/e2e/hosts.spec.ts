// The examples of web/examples as they run: in a page, with the real servers of Gradio and Streamlit, in React, in a model card.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import type { Run } from "../../web/src/generated/run";
import { dist, site } from "./support/built";
import { reportOf } from "./support/core";
import { serve } from "./support/server";
import { App, expect, test } from "./support/test";

const examples = resolve(__dirname, "../../web/examples");
const python = resolve(__dirname, "../../build/hosts/bin/python");
const published = "https://user-trainprint.static.hf.space/";
const run: Run = { name: "My model", accelerator: "8x A100", wall_clock_hours: 100, region: "France" };

const exampleText = (name: string, address: string) => readFileSync(join(examples, name), "utf8").replaceAll(published, address);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** What the server of a host says when it does not come up; `stop` ends it. */
async function startHost(args: string[], address: string, environment: Record<string, string>): Promise<() => Promise<void>> {
  const said: string[] = [];
  const host = spawn(python, args, { cwd: tmpdir(), env: { ...process.env, ...environment } });
  for (const stream of [host.stdout, host.stderr]) stream.on("data", (part: Buffer) => said.push(part.toString()));
  const ended = new Promise<void>((done) => host.on("close", () => done()).on("error", (reason) => (said.push(String(reason)), done())));
  const answers = () =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
  let over = false;
  void ended.then(() => (over = true));
  while (!(await answers())) {
    if (over) throw new Error(`${args.join(" ")} ended: ${said.join("")}`);
    await new Promise((later) => setTimeout(later, 100));
  }
  return async () => {
    host.kill();
    await ended;
  };
}

/** What these hosts ask of the world is refused; what they complain about is theirs. Of our own pages nothing is let pass. */
async function alone(page: Page, ours: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const { url } = message.location();
    if (["error", "warning"].includes(message.type()) && url.startsWith(ours)) complaints.push(message.text());
  });
  await page.context().route(/^https?:\/\/(?!127\.0\.0\.1[:/])/, (route) => route.abort());
  return complaints;
}

const inWords = async () => {
  const [headline] = (await reportOf(run)).routes;
  return { figure: headline.display, range: `very likely ${headline.interval.display}` };
};

test.describe("with servers of their own", () => {
  test.use({ tolerated: /./ });
  test.setTimeout(90_000);

  test("example: a Gradio app reads the estimate in Python", async ({ page, server }) => {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const stop = await startHost([join(examples, "gradio_app.py")], address, {
      TRAINPRINT_URL: `${server.origin}/`,
      GRADIO_SERVER_PORT: String(port),
      GRADIO_ANALYTICS_ENABLED: "False",
      HF_HUB_OFFLINE: "1",
    });
    try {
      const complaints = await alone(page, server.origin);
      await page.goto(address);
      const { figure, range } = await inWords();
      await expect(new App(page.frameLocator("trainprint-widget iframe")).result).toContainText(figure, { timeout: 30_000 });
      await expect(page.getByLabel("What Python has read")).toHaveValue(`${figure}, ${range}`, { timeout: 30_000 });
      expect(complaints).toEqual([]);
    } finally {
      await stop();
    }
  });

  test("example: a Streamlit app reads the estimate in Python, and shows a plain frame", async ({ page, server }) => {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const options = {
      "server.port": port,
      "server.address": "127.0.0.1",
      "server.headless": true,
      "server.fileWatcherType": "none",
      "browser.gatherUsageStats": false,
    };
    const flags = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
    const stop = await startHost(["-m", "streamlit", "run", join(examples, "streamlit_app.py"), ...flags], address, {
      TRAINPRINT_URL: `${server.origin}/`,
    });
    try {
      const complaints = await alone(page, server.origin);
      await page.goto(address);
      const { figure, range } = await inWords();
      await expect(new App(page.frameLocator("trainprint-widget iframe")).result).toContainText(figure, { timeout: 30_000 });
      const metric = page.getByTestId("stMetric");
      await expect(metric).toContainText(figure, { timeout: 30_000 });
      await expect(metric).toContainText(range);
      await expect(new App(page.frameLocator('iframe[data-testid="stIFrame"]')).result).toContainText(figure);
      expect(complaints).toEqual([]);
    } finally {
      await stop();
    }
  });
});

test("example: a page of plain HTML reads the estimate", async ({ page, server }) => {
  const host = await serve(site, "/nothing/", { "/": exampleText("plain.html", `${server.origin}/`) });
  await page.goto(host.origin);
  const { figure, range } = await inWords();
  await expect(page.locator("output")).toHaveText(`${figure}, ${range}`);
  await expect(page.frameLocator("trainprint-widget[readonly] iframe").getByRole("region", { name: "Carbon label" })).toContainText(
    "Check this figure",
  );
  await expect(new App(page.frameLocator("body > iframe")).field("Measured energy kWh")).toHaveValue("433");
  await host.close();
});

test("example: React reads the estimate", async ({ page, server }) => {
  const { build } = (await import(pathToFileURL(resolve(__dirname, "../../web/node_modules/vite/dist/node/index.js")).href)) as {
    build: (options: object) => Promise<unknown>;
  };
  const outDir = join(dist, "react-example");
  process.env.VITE_TRAINPRINT_URL = `${server.origin}/`;
  await build({ root: join(examples, "react"), configFile: false, logLevel: "error", base: "./", build: { outDir, emptyOutDir: true } });
  const host = await serve(outDir);
  await page.goto(host.origin);
  const { figure, range } = await inWords();
  await expect(page.locator("output")).toHaveText(`${figure}, ${range}`);
  await host.close();
});

test("example: the badge of a model card is the page's own snippet, and opens the run", async ({ page, server }) => {
  const card = exampleText("model_card.md", `${server.origin}/`);
  const [badge = "", link = ""] = /^\[!\[.*\]\(trainprint-badge\.svg\)\]\((\S+)\)$/m.exec(card) ?? [];
  await page.goto(link);
  await expect(new App(page).result).toContainText("31 t CO2e");
  await page.locator("summary", { hasText: "Put this estimate on a page" }).click();
  await page.getByLabel("Snippet").selectOption("Model card: badge that opens this run");
  await expect(page.getByLabel("Model card: badge that opens this run").locator("code")).toHaveText(badge);
  await page.locator("summary", { hasText: "Other formats" }).click();
  await page.getByLabel("Format", { exact: true }).selectOption("Badge (SVG)");
  const svg = await page.getByLabel("Badge (SVG)", { exact: true }).locator("code").textContent();
  expect(svg).toBe(readFileSync(join(examples, "trainprint-badge.svg"), "utf8"));
});
