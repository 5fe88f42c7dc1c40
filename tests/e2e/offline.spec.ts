import { statSync } from "node:fs";
import { pathToFileURL } from "node:url";
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
