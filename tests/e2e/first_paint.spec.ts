// The page before its script is there: the form is in the HTML, and what is done to it is not lost.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { oneFile, site } from "./support/built";
import { serve } from "./support/server";
import { App, expect, llama, place, test } from "./support/test";

const html = readFileSync(join(site, "index.html"), "utf8");
const script = html.indexOf('<script type="module">');

/** The site, and in it the page whose script is held back until `release` is called. */
async function serveHeld() {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const server = await serve(site, "/", { "/held": [html.slice(0, script), html.slice(script), held] });
  return { server, address: `${server.origin}/held`, release: () => release() };
}

test("first paint: without scripts the form is there, with what it needs, the method and the command, and nothing else is asked for", async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const paths: string[] = [];
  page.on("request", (request) => paths.push(new URL(request.url()).pathname));
  await page.goto(server.origin);
  const app = new App(page);
  for (const label of ["Name", "Parameters", "Hours"]) await expect(app.field(label)).toBeVisible();
  await expect(app.sentence).toBeVisible();
  await expect(app.button("Llama 2 7B")).toBeVisible();
  expect(paths).toEqual(["/"]);
  const says = page.locator("noscript p"); // Playwright takes a noscript itself for empty
  await expect(says).toContainText("needs JavaScript and WebAssembly");
  await expect(says).toContainText("the command “trainprint” computes the same");
  await says.getByRole("link", { name: "The method" }).click();
  await expect(page.getByRole("heading", { name: "Calibration" })).toBeVisible();
  await page.goto(pathToFileURL(oneFile).href);
  await expect(app.field("Parameters")).toBeVisible();
  await expect(says).toContainText("the command “trainprint” computes the same");
  await context.close();
});

const properties =
  "display position inset width height margin padding border border-radius background color font letter-spacing text-align text-decoration white-space visibility opacity overflow clip-path content order gap flex grid-template grid-area align-content align-items justify-content rotate stroke fill".split(
    " ",
  );

test("first paint: the one file has in its HTML the whole style of what stands there; the rest comes packed", async ({ page }) => {
  await page.goto(pathToFileURL(oneFile).href);
  await expect(page.getByRole("heading", { name: "Start with whatever you know" })).toBeVisible();
  const packed = await page.evaluate(() => document.querySelector("head > style:nth-of-type(2)")?.textContent ?? "");
  expect(packed.length).toBeGreaterThan(10_000);
  const text = readFileSync(oneFile, "utf8");
  const bare = text.slice(0, text.indexOf('<script type="text/plain" id="packed"'));
  const server = await serve(site, "/", { "/styled": bare.replace("</head>", () => `<style>${packed}</style></head>`) });
  for (const [width, query] of [
    [1366, ""],
    [390, ""],
    [390, "?embed=1"],
  ] as const) {
    await page.setViewportSize({ width, height: 768 });
    await page.goto(`${server.origin}/styled${query}`);
    const changed = await page.evaluate((properties) => {
      const all = [...document.querySelectorAll("body *:not(option)")];
      const stylesOf = (element: Element) =>
        [null, "::before", "::after"].map((part) => {
          const style = getComputedStyle(element, part);
          return properties.map((name) => style.getPropertyValue(name)).join("; ");
        });
      const before = all.map((element) => stylesOf(element).join());
      const [first, later] = document.styleSheets;
      if (!first || !later) throw new Error("there is one style alone");
      later.disabled = true;
      const without = all.filter((element, at) => stylesOf(element).join() !== before[at]).map(({ outerHTML }) => outerHTML.slice(0, 100));
      first.disabled = true;
      return { without, unstyled: all.filter((element, at) => stylesOf(element).join() !== before[at]).length };
    }, properties);
    expect(changed.without).toEqual([]);
    expect(changed.unstyled).toBeGreaterThan(100);
  }
  await page.close();
  await server.close();
});

for (const [where, cut] of [
  ["before the form", -1],
  ["within the form", 3000],
  ["within the script", script - html.indexOf('<div id="app">') + 3000],
] as const) {
  test(`first paint: the page starts when it comes in parts, cut ${where}`, async ({ page }) => {
    const at = html.indexOf('<div id="app">') + cut;
    const slow = await serve(site, "/", { "/slow": [html.slice(0, at), html.slice(at)] });
    await page.goto(`${slow.origin}/slow`);
    await new App(page).button("Llama 2 7B").click();
    await expect(new App(page).result).toContainText(llama.figure);
    await page.close();
    await slow.close();
  });
}

test("first paint: what is typed and chosen before the script has come stays, and is estimated", async ({ page }) => {
  const { server, address, release } = await serveHeld();
  await page.goto(address, { waitUntil: "commit" });
  const app = new App(page);
  await app.field("Parameters").fill("7B");
  await app.choose("Fine-tuning");
  await app.combobox(place).fill("Germany");
  await app.field("Where it ran").selectOption("Own workstation");
  await app.combobox("Accelerator").pressSequentially("RTX 40");
  release();
  await expect(app.button("Undo")).toHaveAttribute("aria-disabled", "false");
  await page.keyboard.type("90");
  await expect(app.combobox("Accelerator")).toHaveValue("RTX 4090");
  await app.field("Hours").fill("9");
  await expect(app.field("Parameters")).toHaveValue("7B");
  await expect(app.combobox(place)).toHaveValue("Germany");
  await expect(app.field("Where it ran")).toHaveValue("workstation");
  await expect(page.getByRole("radio", { name: "Fine-tuning" })).toBeChecked();
  await expect(app.yaml).toContainText('training_type: "fine-tuning"');
  await expect(app.yaml).toContainText("RTX 4090");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await page.close();
  await server.close();
});

test("first paint: a sentence that was begun before the script has come is read", async ({ page }) => {
  const { server, address, release } = await serveHeld();
  await page.goto(address, { waitUntil: "commit" });
  const app = new App(page);
  await app.sentence.pressSequentially("LoRA of Mistral 7B on one RTX 4090 for 9 ho");
  release();
  await app.sentence.pressSequentially("urs in Berlin");
  await expect(app.sentence).toHaveValue("LoRA of Mistral 7B on one RTX 4090 for 9 hours in Berlin");
  await expect(app.result).toContainText("kg CO2e");
  await page.close();
  await server.close();
});

test("first paint: a button that is pressed before the script has come does its work when it has", async ({ page }) => {
  const { server, address, release } = await serveHeld();
  await page.goto(address, { waitUntil: "commit" });
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  release();
  await expect(app.result).toContainText(llama.figure);
  await page.close();
  await server.close();
});

test("first paint: the draft that was kept comes back, and is not written over by the empty form", async ({ page }) => {
  const { server, address, release } = await serveHeld();
  await page.goto(server.origin);
  const app = new App(page);
  await app.field("Parameters").fill("7B");
  await expect(app.result).toContainText("Tier 3");
  await page.goto(address, { waitUntil: "commit" });
  await expect(app.field("Parameters")).toHaveValue("");
  await app.field("Tokens").fill("1B");
  release();
  await expect(app.field("Parameters")).toHaveValue("7B");
  await expect(app.field("Tokens")).toHaveValue("1B");
  await page.close();
  await server.close();
});

for (const [what, query, width] of [
  ["wide", "", 1366],
  ["narrow", "", 390],
  ["embedded", "?embed=1", 600],
] as const) {
  test(`first paint: nothing moves when the script takes over, ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await page.addInitScript(() => {
      interface Shift {
        value: number;
        sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
      }
      const moved: string[] = [];
      Object.assign(self, { moved });
      const where = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(" ");
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as unknown as Shift[])
          for (const { node, previousRect, currentRect } of sources)
            moved.push(
              `${value.toFixed(5)}: ${node?.nodeName} ${node?.className ?? node?.textContent ?? ""}, from ${where(previousRect)} to ${where(currentRect)}`,
            );
      }).observe({ type: "layout-shift", buffered: true });
    });
    const { server, address, release } = await serveHeld();
    await page.goto(address + query, { waitUntil: "commit" });
    await expect(new App(page).field("Parameters")).toBeVisible();
    const top = () => page.evaluate(() => document.querySelector("form")?.getBoundingClientRect().top);
    const before = await top();
    await page.waitForTimeout(300);
    // A busy machine paints a part of the page before it has read the rest, which then moves the links and choices that it stands beside.
    await page.evaluate(() => ((self as unknown as { moved: string[] }).moved.length = 0));
    release();
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(300);
    expect(await top()).toBe(before);
    expect(await page.evaluate(() => (self as unknown as { moved: string[] }).moved)).toEqual([]);
    await page.close();
    await server.close();
  });
}
