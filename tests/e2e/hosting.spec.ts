import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { pathToFileURL } from "node:url";
import { site } from "./support/built";
import { serve } from "./support/server";
import { App, expect, llama, test } from "./support/test";

for (const prefix of ["/", "/some/where/"]) {
  test(`hosted page: under ${prefix} it asks its own origin only, and for nothing twice`, async ({ page, requests }) => {
    const server = await serve(site, prefix);
    await page.goto(`${server.origin}${prefix}`);
    const app = new App(page);
    await app.button("Llama 2 7B").click();
    await expect(app.result).toContainText(llama.figure);
    const fetched = requests.filter((url) => !url.startsWith("data:"));
    expect(fetched.filter((url) => !url.startsWith(`${server.origin}${prefix}`))).toEqual([]);
    const once = fetched.filter((url) => !/\/worker-[^/]*\.js$/.test(url)); // two workers run that one, the second from the browser's cache
    expect(new Set(once).size).toBe(once.length);
    await page.close(); // what it still fetches would be refused
    await server.close();
  });
}

test("hosted page: the first load takes at most 150 kB brotli, the second module left for later", async ({ page, server, requests }) => {
  await page.goto(server.origin);
  await expect(new App(page).combobox("Accelerator")).toBeVisible();
  await page.waitForLoadState("networkidle");
  const bytes = requests
    .filter((url) => url.startsWith(server.origin))
    .map((url) => new URL(url).pathname.slice(1) || "index.html")
    .map((file) => brotliCompressSync(readFileSync(join(site, file))).length);
  expect(bytes.length).toBeLessThan(7);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(150_000);
});

test("hosted page: opened from disk it becomes the one-file page", async ({ page }) => {
  await page.goto(pathToFileURL(join(site, "index.html")).href);
  await page.waitForURL(/embed\.html$/);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.result).toContainText(llama.figure);
});

test("hosted page: the theme follows the address, and otherwise the system", async ({ page, server }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(server.origin);
  const light = await paper();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(`${server.origin}/?__theme=light`);
  expect(await paper()).toBe(light);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${server.origin}/?__theme=dark`);
  expect(await paper()).toBe(dark);
});
