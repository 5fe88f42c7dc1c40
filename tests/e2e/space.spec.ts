// The site as a static Space of the Hub, on the Hub's page and by itself, with every address answered from the build.
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Page } from "@playwright/test";
import { parse } from "yaml";
import { site } from "./support/built";
import { App, expect, llama, test } from "./support/test";

const hub = "https://huggingface.co";
const space = "https://user-trainprint.static.hf.space";
const card = readFileSync(join(__dirname, "../../scripts/space/README.md"), "utf8");

/** The attributes of the frame on a Space's page. */
const attributes =
  'allow="clipboard-read; clipboard-write; fullscreen" sandbox="allow-downloads allow-forms allow-modals allow-pointer-lock ' +
  'allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-storage-access-by-user-activation"';

const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };

/** The Hub hands query and hash of its own address to the frame once, and takes what the frame posts. */
const hubPage = `<!doctype html><title>Hub</title><link rel="icon" href="data:,"><body style="margin:0"><script>
  addEventListener("message", ({ origin, data }) => origin === "${space}" && "hash" in data && history.replaceState(null, "", "#" + data.hash));
  document.body.innerHTML = '<iframe title="Trainprint" width="1000" height="700" ${attributes} src="${space}/' + location.search + location.hash + '"></iframe>';
</script>`;

async function open(page: Page, address: string): Promise<App> {
  await page.route(`${hub}/**`, (route) => route.fulfill({ body: hubPage, contentType: "text/html" }));
  await page.route(`${space}/**`, (route) => {
    const path = join(site, new URL(route.request().url()).pathname.replace(/\/$/, "/index.html"));
    return existsSync(path) ? route.fulfill({ path, contentType: types[extname(path)] ?? "text/plain" }) : route.fulfill({ status: 404 });
  });
  await page.goto(`${hub}/spaces/user/trainprint${address}`);
  return new App(page.frameLocator("iframe"));
}

test("space: on the Hub's page it takes theme and run from the address, scrolls inside its frame, and tells the Hub where it is", async ({
  page,
  context,
  requests,
}) => {
  const run = encodeURIComponent(JSON.stringify({ texts: { parameters: "7B", tokens: "2T" }, meanings: {} }));
  const app = await open(page, `?__theme=dark#run=${run}`);
  await expect(app.field("Parameters")).toHaveValue("7B");
  await expect(app.result).toContainText("Tier 2");
  const frame = page.frames().find((one) => one.url().startsWith(space));
  const facts = await frame?.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    cut: getComputedStyle(document.documentElement).overflowY === "hidden",
    taller: document.documentElement.scrollHeight > innerHeight,
    cookies: document.cookie,
    shared: typeof SharedArrayBuffer,
  }));
  expect(facts).toEqual({ ground: "rgb(18, 21, 19)", cut: false, taller: true, cookies: "", shared: "undefined" });
  expect(await context.cookies()).toEqual([]);

  await page.frameLocator("iframe").getByRole("link", { name: "Whole project" }).click();
  await expect(page).toHaveURL(`${hub}/spaces/user/trainprint?__theme=dark#project`);
  await page.frameLocator("iframe").getByRole("link", { name: "Estimate" }).click();
  await expect(page).toHaveURL(/#estimate$/);
  expect(requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(`${space}/`) && !url.startsWith(`${hub}/spaces/`))).toEqual([]);
});

for (const [what, forbid] of Object.entries({ "storage is forbidden": "localStorage", "no cookie may be read": "cookie" })) {
  test(`space: where ${what}, it computes as well`, async ({ page }) => {
    await page.addInitScript((name) => {
      const refuse = () => {
        throw new DOMException("third-party storage", "SecurityError");
      };
      if (name === "cookie") Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
      else for (const each of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(self, each, { get: refuse });
    }, forbid);
    const app = await open(page, "");
    await app.button("Llama 2 7B").click();
    await expect(app.result).toContainText(llama.figure);
    await expect(app.result).not.toContainText("could not be opened");
  });
}

test("space: its front matter is what the Hub takes", () => {
  const [, matter = ""] = /^---\n([\s\S]*?)\n---\n/.exec(card) ?? [];
  const said = parse(matter) as Record<string, string>;
  expect(said).toMatchObject({ title: "Trainprint", sdk: "static", app_file: "index.html", license: "apache-2.0" });
  const colours = ["red", "yellow", "green", "blue", "indigo", "purple", "pink", "gray"];
  for (const name of ["colorFrom", "colorTo"]) expect(colours).toContain(said[name]);
  expect([...new Intl.Segmenter().segment(said.emoji ?? "")]).toHaveLength(1);
  expect(said.short_description?.length).toBeLessThanOrEqual(60);
  expect(["mini", "default"]).toContain(said.header);
});
