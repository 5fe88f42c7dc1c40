import { readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { oneFile } from "./support/built";
import { check, type } from "./support/llama";
import { App, expect, test } from "./support/test";

test("saved file: opened from disk with the network cut, it gives the same YAML and asks for nothing", async ({ page, context, requests }) => {
  const address = pathToFileURL(oneFile).href;
  await context.setOffline(true);
  await page.goto(address);
  const app = new App(page);
  await type(app);
  await page.evaluate(() => {
    addEventListener("copy", (event) => Object.assign(window, { taken: event.clipboardData?.getData("text/plain") }));
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await app.button("Copy YAML").click();
  await expect(app.result.getByRole("status")).toHaveText("Copied");
  await check(app, await page.evaluate(() => (window as unknown as { taken: string }).taken));
  // What it makes itself (its worker, its pictures) has an address, too.
  expect(requests.filter((url) => !/^(data|blob):/.test(url))).toEqual([address]);
});

test("saved file: the page saves it with the inputs and pins inside, and it saves itself with others", async ({ page, context, server }) => {
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), app.button("Save for offline").click()]);
    expect(download.suggestedFilename()).toBe("trainprint.html");
    const path = test.info().outputPath(name);
    await download.saveAs(path);
    expect(statSync(path).size).toBeLessThan(900_000);
    return pathToFileURL(path).href;
  };
  const app = new App(page);
  await page.goto(server.origin);
  await type(app);
  await app.button("Pin this run").click();
  const yaml = await app.yaml.textContent();
  const first = await saved("first.html");
  await context.setOffline(true);
  await page.goto(first);
  await expect(app.field("Name")).toHaveValue("Llama 2 7B");
  await expect(app.field("Accelerator power W")).toHaveValue("400");
  await expect(app.yaml).toHaveText(yaml ?? "");
  await expect(page.getByText("As saved in this file.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Compare (1)" })).toBeVisible();

  await app.field("Name").fill("<b>&amp; 50 % of $1</b>");
  const second = await saved("second.html");
  await page.goto(second);
  await expect(app.field("Name")).toHaveValue("<b>&amp; 50 % of $1</b>");
  await page.goto(first);
  await expect(app.field("Name")).toHaveValue("Llama 2 7B");

  const damaged = test.info().outputPath("damaged.html");
  writeFileSync(damaged, readFileSync(fileURLToPath(first), "utf8").replace(/(id="kept">run=.{40})[^<]*/, "$1"));
  await page.goto(pathToFileURL(damaged).href);
  await expect(page.getByRole("alert")).toHaveText("What was saved in this file cannot be read. What stands in the form is not from it.");
});

test("saved file: where it does not come, nothing is saved, and it can be tried again", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await page.route("**/embed.html", (route) => route.fulfill({ body: "<!doctype html>", contentType: "text/html" }));
  await app.button("Save for offline").click();
  await expect(page.getByRole("alert")).toContainText("The file was not saved. A part of this page arrived damaged");
  await page.unroute("**/embed.html");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("alert").getByRole("button").click()]);
  expect(download.suggestedFilename()).toBe("trainprint.html");
});

test("saved file: its policy allows no inline code without a hash, no eval and no connection", async ({ page }) => {
  await page.goto(pathToFileURL(oneFile).href);
  const policy = (await page.locator("meta[http-equiv]").getAttribute("content")) ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe-inline");
  expect(policy).not.toContain("'unsafe-eval'");
  expect(policy).not.toContain("connect-src");
});

test("saved file: it is smaller than 900 kB", () => {
  expect(statSync(oneFile).size).toBeLessThan(900_000);
});
