import { accelerator, App, expect, llama, test } from "./support/test";

test("draft: what was typed survives a reload, and the page does not jump while it loads", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("A small fine-tune").click();
  await app.field("Name").fill("mine");
  await app.combobox(accelerator).fill("Atlantis chip");
  await expect(app.result).toContainText("Estimate");
  await page.addInitScript(() => {
    const seen = Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.reload();
  await expect(app.field("Name")).toHaveValue("mine");
  await expect(app.field("Fine-tuning")).toBeChecked();
  await expect(app.combobox(accelerator)).toHaveValue("Atlantis chip");
  await expect(app.field("Wall-clock")).toBeChecked();
  await expect(app.result).toContainText("Please fix one thing first");
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.05);
});

test("draft: two tabs keep each its own over a reload, a new one has what was typed last, and a link gives way to what is typed over it", async ({
  page,
  server,
  context,
}) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect.poll(() => page.evaluate(() => localStorage["trainprint.draft.1"] as string)).toContain("Llama");
  const opened = async (address: string) => {
    const tab = await context.newPage();
    await tab.goto(address);
    return tab;
  };
  const other = await opened(server.origin);
  await expect(new App(other).result).toContainText(llama.figure);
  await app.field("Name").fill("mine");
  await page.reload();
  await other.reload(); // it is left last, and nobody typed there
  await expect(new App(other).field("Name")).toHaveValue(llama.name);
  await expect(app.field("Name")).toHaveValue("mine");
  await expect(new App(await opened(server.origin)).field("Name")).toHaveValue("mine");
  await new App(other).field("Name").fill("theirs");
  await other.reload();
  await page.reload();
  await expect(new App(other).field("Name")).toHaveValue("theirs");
  await expect(app.field("Name")).toHaveValue("mine");

  // A link is looked at, and nothing that was typed is lost by it.
  const link = await opened(`${server.origin}/#run=${encodeURIComponent(JSON.stringify({ texts: { name: "linked" }, meanings: {} }))}`);
  await expect(new App(link).field("Name")).toHaveValue("linked");
  await link.reload();
  await expect(new App(link).field("Name")).toHaveValue("linked");
  await expect(new App(await opened(server.origin)).field("Name")).toHaveValue("theirs");
  await new App(link).field("Name").fill("over it");
  await link.reload();
  await expect(new App(link).field("Name")).toHaveValue("over it");
});

for (const stored of ["not json", "[]", "7", '{"texts":{"parameters":7,"__proto__":"x","no_such_field":"1"},"meanings":{"device_hours":"name"}}']) {
  test(`draft: ${stored} in storage does no harm`, async ({ page, server }) => {
    await page.addInitScript((text) => localStorage.setItem("trainprint.draft.1", text), stored);
    await page.goto(server.origin);
    const app = new App(page);
    await expect(app.result).toContainText("Start with whatever you know");
    await app.button("Llama 2 7B").click();
    await expect(app.result).toContainText(llama.figure);
  });
}

test("draft: where storage is forbidden the page works without it", async ({ page, server }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.result).toContainText(llama.figure);
});

test("planning: the page asks for a budget, says nothing in the past, and stays so in a link and after a reload", async ({
  page,
  server,
  browser,
}) => {
  await page.goto(server.origin);
  const app = new App(page);
  await page.getByText("Planned training").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How much CO₂ will training your model emit?");
  await expect(app.field("Hours")).toHaveAccessibleDescription(/budget/);
  await app.field("Parameters").fill("7B");
  await app.field("Tokens").fill("2T");
  await app.combobox("Accelerator").fill("512 H100");
  await app.combobox("Where the electricity will be used").fill("France");
  await expect(app.result).toContainText("t CO2e");
  const past = /\b(did|ran|were|emitted|measured)\b/;
  await expect(app.details).toContainText("What would it be elsewhere?");
  for (const part of [page.getByRole("heading", { level: 1 }), page.locator("form > section"), app.result])
    for (const text of await part.allTextContents()) expect(text).not.toMatch(past);
  await page.getByRole("button", { name: "Share" }).click();
  const link = (await page.locator(".share code").textContent()) ?? "";
  await page.reload();
  await expect(page.getByRole("heading", { name: "What will you train?" })).toBeVisible();
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link.replace("/#", "/?embed=1#"));
  await expect(other.getByRole("heading", { name: "What will you train?" })).toBeVisible();
  await expect(other.getByRole("textbox", { name: "Parameters" })).toHaveValue("7B");
  await context.close();
});
