// The hosted page as the browser keeps it: without a network, and when a newer build is there.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { site } from "./support/built";
import { serve } from "./support/server";
import { App, expect, llama, test } from "./support/test";

test.use({ keepsPages: true });

/** Opens the page, has an answer, and waits until the browser has kept the page. */
async function visit(page: Page, address: string): Promise<App> {
  await page.goto(address);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.result).toContainText(llama.figure);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return app;
}

for (const prefix of ["/", "/some/where/"]) {
  test(`installed page: under ${prefix}, visited once, it opens and computes without its server`, async ({ page, context }) => {
    const server = await serve(site, prefix);
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    const app = await visit(page, `${server.origin}${prefix}`);
    await server.close();
    await page.goto(`${server.origin}${prefix}?__theme=dark`);
    await app.button("Start over").click();
    await app.sentence.fill("LoRA of Mistral 7B on one RTX 4090 for 9 hours in Berlin");
    await expect(app.result).toContainText("Germany");
    await page.getByRole("link", { name: "Method" }).click();
    await expect(page.getByRole("article", { name: "The method" })).toBeVisible();
    expect(asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(server.origin + prefix))).toEqual([]);
  });
}

test("installed page: a newer build is announced, taken when asked for, in every tab, and the inputs stay", async ({ page, context }) => {
  test.setTimeout(40_000); // two builds, each kept in full
  const old = await serve(site);
  const app = await visit(page, old.origin);
  await app.field("Name").fill("mine");
  const other = await context.newPage();
  await other.goto(old.origin);
  await expect(new App(other).result).toContainText(llama.figure);
  await old.close();

  const folder = test.info().outputPath("newer");
  // Without the compressed copies that another test may have left: they would be served in place of what is edited.
  cpSync(site, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const edit = (name: string, from: RegExp, to: string) => {
    const text = readFileSync(join(folder, name), "utf8");
    expect(text).toMatch(from);
    writeFileSync(join(folder, name), text.replace(from, to));
  };
  edit("index.html", /<title>[^<]*/, "<title>Newer");
  edit("service-worker.js", /(index\.html.,revision:.)[\w+/]*/, "$1newer");
  const newer = await serve(folder, "/", {}, Number(new URL(old.origin).port));

  // As when one comes back to the tab.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  for (const tab of [page, other]) await expect(tab.getByText("A new version is ready.")).toBeVisible();
  await page.reload();
  expect(await page.title()).not.toBe("Newer");
  await expect(page.getByText("A new version is ready.")).toBeVisible();
  await app.button("Load it").click();
  await expect(page).toHaveTitle("Newer", { timeout: 15_000 });
  await expect(app.field("Name")).toHaveValue("mine");
  await expect(app.result).toContainText(llama.figure);
  await expect(page.getByText("A new version is ready.")).toBeHidden();
  await new App(other).button("Load it").click();
  await expect(other).toHaveTitle("Newer", { timeout: 15_000 });
  await newer.close();
});

test("installed page: nothing is kept from a frame, a widget, or the one file", async ({ page }) => {
  const frame =
    '<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe src="/" title="Trainprint" width="600" height="800"></iframe>';
  const server = await serve(site, "/", { "/host.html": frame });
  for (const address of ["host.html", "?embed=1", "embed.html"]) {
    await page.goto(`${server.origin}/${address}`);
    const app = new App(address === "host.html" ? page.frameLocator("iframe") : page);
    await app.button("Llama 2 7B").click();
    await expect(app.result).toContainText(llama.figure);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  }
  await server.close();
});

test("installed page: the browser finds nothing that keeps it from being installed, and its icons are those that are drawn", async ({
  page,
  context,
  server,
}) => {
  await visit(page, server.origin);
  const devtools = await context.newCDPSession(page);
  const { errors } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);

  const { icons } = JSON.parse(readFileSync(join(site, "manifest.webmanifest"), "utf8")) as { icons: { src: string; sizes: string }[] };
  const drawn = {
    "./icons/icon-192.png": "./icons/icon.svg",
    "./icons/icon-512.png": "./icons/icon.svg",
    "./icons/icon-maskable-512.png": "icon-maskable.svg",
  };
  for (const { src, sizes } of icons.filter(({ src }) => src.endsWith(".png"))) {
    const svg = readFileSync(join(__dirname, "../../web/icons", (drawn[src as keyof typeof drawn] ?? "").replace("./icons/", "")), "utf8");
    const { size, difference } = await page.evaluate(
      async ([png = "", drawing = ""]) => {
        const pixels = async (address: string, side?: number) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const width = side ?? image.naturalWidth;
          const canvas = new OffscreenCanvas(width, width).getContext("2d") as OffscreenCanvasRenderingContext2D;
          canvas.drawImage(image, 0, 0, width, width);
          return { width, data: canvas.getImageData(0, 0, width, width).data };
        };
        const shown = await pixels(png);
        const meant = await pixels(`data:image/svg+xml,${encodeURIComponent(drawing)}`, shown.width);
        const apart = shown.data.reduce((sum, value, at) => sum + Math.abs(value - (meant.data[at] ?? 0)), 0);
        return { size: shown.width, difference: apart / shown.data.length };
      },
      [src, svg],
    );
    expect(`${size}x${size}`).toBe(sizes);
    expect(difference, src).toBeLessThan(2);
  }
});
