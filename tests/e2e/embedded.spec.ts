import { reportOf } from "./support/core";
import { site } from "./support/built";
import { run } from "./support/llama";
import { serve } from "./support/server";
import { App, expect, llama, test } from "./support/test";

// The attributes of the frame on a Space's page of the Hugging Face Hub.
const hub =
  'allow="clipboard-read; clipboard-write; fullscreen" sandbox="allow-downloads allow-forms allow-modals allow-pointer-lock ' +
  'allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-storage-access-by-user-activation"';

const frames = {
  "the Hub's sandbox": hub,
  "a sandbox without an origin": 'sandbox="allow-scripts"',
  "a plain frame": "",
};

// Chromium notes every refused attempt at the clipboard; the page then copies in another way.
test.use({ tolerated: /^Permissions policy violation: The Clipboard API/ });

for (const [name, attributes] of Object.entries(frames)) {
  test(`embedded page: in ${name} of another origin it estimates and copies`, async ({ page, context, server }) => {
    const frame = `<iframe src="${server.origin}/?embed=1" title="Trainprint" width="300" height="800" ${attributes}></iframe>`;
    const host = await serve(site, "/nothing/", { "/": `<!doctype html><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1>${frame}` });
    const hostOrigin = host.origin.replace("127.0.0.1", "localhost");
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: hostOrigin });
    await page.goto(hostOrigin);

    const app = new App(page.frameLocator("iframe"));
    await app.button("Llama 2 7B").click();
    await expect(app.result).toContainText(llama.figure);
    await expect(app.result).toContainText(llama.interval);
    await app.button("Copy YAML").click();
    await expect(app.result.getByRole("status")).toHaveText("Copied");

    await page.getByRole("heading", { name: "Host" }).click();
    const report = await reportOf(run);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(report.card.yaml);
    await host.close();
  });
}

test("embedded page: where no way of copying works, the text is selected", async ({ page, server }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(`${server.origin}/?embed=1`);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await app.button("Copy YAML").click();
  await expect(app.result.getByRole("status")).toContainText("Selected");
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected?.trim()).toBe((await app.yaml.textContent())?.trim());
});

test("embedded page: plain frames of one site have a form of their own each, and leave the page's draft alone", async ({ page, server }) => {
  await page.goto(server.origin);
  await new App(page).field("Name").fill("of the page");
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain("of the page");
  const frame = (id: string) => `<iframe id="${id}" src="${server.origin}/?embed=1" title="${id}" width="400" height="800"></iframe>`;
  const host = await serve(site, "/nothing/", {
    "/": `<!doctype html><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1>${frame("one")}${frame("other")}`,
  });
  // Of one site, so that the frames have the storage that the page has.
  await page.goto(host.origin);
  const [one, other] = ["#one", "#other"].map((id) => new App(page.frameLocator(id)));
  if (!one || !other) throw new Error("two frames");
  await expect(one.field("Name")).toHaveValue("");
  await one.field("Name").fill("of one frame");
  await one.button("Llama 2 7B").click();
  await expect(one.result).toContainText(llama.figure);
  await other.button("A small fine-tune").click();
  await expect(other.result).toContainText("Estimate");
  await expect(one.result).toContainText(llama.figure);
  await page.goto(`${server.origin}/`);
  await expect(new App(page).field("Name")).toHaveValue("of the page");
  await page.goto(host.origin);
  await expect(other.button("A small fine-tune")).toBeVisible();
  await expect(other.field("Name")).toHaveValue("");
  await host.close();
});

test("embedded page: it carries no chrome and fits 300 px", async ({ page, server }) => {
  await page.setViewportSize({ width: 300, height: 700 });
  await page.goto(`${server.origin}/?embed=1`);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.result).toContainText(llama.figure);
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(page.getByRole("contentinfo")).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});

test("embedded page: its height is that of its content, whatever the frame's", async ({ page, server }) => {
  await page.setViewportSize({ width: 500, height: 300 });
  await page.goto(`${server.origin}/?embed=1`);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.result).toContainText(llama.figure);
  // Everything that comes after the answer has come.
  await expect(page.getByRole("region", { name: "Beyond the training" })).toContainText("of water");
  await expect(page.getByRole("figure").filter({ hasText: "What would other tools say?" })).toBeVisible();
  await expect(page.getByRole("figure").filter({ hasText: "How does it compare" })).toBeVisible();
  const height = () => page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const before = await height();
  await page.setViewportSize({ width: 500, height: before + 500 });
  expect(await height()).toBe(before);
});

test("embed: it paints its own ground, so that any host's colours leave it readable", async ({ page, server }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${server.origin}/?embed=1`);
    const ground = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(ground).toBe(colorScheme === "light" ? "rgb(250, 249, 246)" : "rgb(18, 21, 19)");
  }
});
