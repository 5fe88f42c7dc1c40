// What .github/SECURITY.md says that strangers cannot do to the page; the rest of it stands in the tests that it names.
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { oneFile } from "./support/built";
import { App, expect, test } from "./support/test";

/** Ways in which text becomes code, tried from within the page; those that worked. Later, as the browser lets its own tools do more. */
const tryAll = () =>
  new Promise<string[]>((tell) =>
    setTimeout(() => {
      const worked: string[] = [];
      const mark = "self.taken = (self.taken ?? 0) + 1";
      const ways: Record<string, () => unknown> = {
        innerHTML: () => (document.createElement("div").innerHTML = `<img src=x onerror="${mark}">`),
        outerHTML: () => {
          const inner = document.createElement("div");
          document.createElement("div").append(inner);
          inner.outerHTML = "<p></p>";
        },
        insertAdjacentHTML: () => document.createElement("div").insertAdjacentHTML("beforeend", "<p></p>"),
        "a frame's document": () => (document.createElement("iframe").srcdoc = "<p></p>"),
        "a script's text": () => document.body.append(Object.assign(document.createElement("script"), { textContent: mark })),
        "a script's address": () => (document.createElement("script").src = "data:text/javascript,1"),
        eval: () => (0, eval)(mark),
        Function: () => new Function(mark)() as unknown,
        "a worker": () => new Worker("data:text/javascript,1"),
        "a policy of its own": () =>
          (self as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes.createPolicy("mine", {}),
        "the policy of the worker, once more": () =>
          (self as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes.createPolicy(
            "svelte-trusted-html",
            {},
          ),
      };
      for (const [way, go] of Object.entries(ways)) {
        try {
          go();
          worked.push(way);
        } catch {
          // As it should be.
        }
      }
      tell(worked);
    }),
  );

test.describe("what the policy keeps out", () => {
  // What the browser says of each way that it keeps out.
  test.use({ tolerated: /Trusted|Content Security Policy|Refused to|violates|TrustedTypePolicy/ });

  for (const where of ["the site", "the saved file"])
    test(`security: text becomes code nowhere, in ${where}`, async ({ page, server }) => {
      await page.goto(where === "the site" ? server.origin : pathToFileURL(oneFile).href);
      const app = new App(page);
      await app.button("Llama 2 7B").click();
      await expect(app.result).toContainText("Tier 1b");
      expect(await page.evaluate(tryAll)).toEqual([]);
      expect(await page.evaluate(() => (self as unknown as { taken?: number }).taken)).toBeUndefined();
      // What the page itself makes code of still goes: the worker, and the method's text.
      await page.getByRole("link", { name: "Method", exact: true }).click();
      await expect(page.getByRole("article", { name: "The method" })).toContainText("kWh");
    });
});

test.describe("in a frame", () => {
  test.use({ tolerated: /Failed to load resource/ });

  test("security: in somebody else's frame no token is taken", async ({ page, server }) => {
    await page.route(/huggingface\.co|hf\.co/, (route) => route.abort());
    await page.goto(`${server.origin}/NOTICES.txt`);
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "/";
      frame.style.cssText = "width: 900px; height: 900px";
      document.body.append(frame);
    });
    const ask = async (app: App, part: Page | ReturnType<Page["frameLocator"]>) => {
      await app.button("paste text or a Hub model").click();
      await part.getByRole("textbox", { name: /model/i }).first().fill("user/model");
      await part
        .getByRole("button", { name: /Hub|Ask/ })
        .last()
        .click();
    };
    const frame = page.frameLocator("iframe");
    await ask(new App(frame), frame);
    await expect(frame.getByText("Inside another page, no token is taken")).toBeVisible();
    await expect(frame.locator("input[type=password]")).toHaveCount(0);
  });
});

const turned = "invoice\u202Egnp.json";

test("security: what turns or hides text is shown for what it is", async ({ page, server }) => {
  await page.goto(`${server.origin}/`);
  const app = new App(page);
  const files = page.getByRole("region", { name: "Files" });
  const card = `---\nlicense: mit\ntags:\n- "a\u202E\u2066b"\n---\n# Card of somebody\n`;
  await page.locator("section.files input[type=file]").setInputFiles([
    { name: turned, mimeType: "text/plain", buffer: Buffer.from("nothing of a training") },
    { name: "README.md", mimeType: "text/plain", buffer: Buffer.from(card) },
    {
      name: "مشروع.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("project_name,run_id,duration,emissions,energy_consumed,country_iso_code\nx\u202Ey,1,3600,0.1,0.4,DEU\n"),
    },
  ]);
  await expect(files).toContainText("invoice⟨U+202E⟩gnp.json");
  await expect(files.locator("bdi", { hasText: "مشروع.csv" })).toHaveCount(1);
  await app.button("Llama 2 7B").click();
  await app.field("Name").fill("safe\u202E\u200Btxet");
  await expect(app.yaml.first()).toContainText("safe\\u202e\\u200btxet");
  await expect(app.result.getByLabel("Changes to README.md")).toContainText("safe\\u202e");
  await app.result.getByRole("button", { name: /^Pin/ }).click();
  await page.getByRole("link", { name: "Compare (1)" }).click();
  await expect(page.getByRole("button", { name: /Open safe⟨U\+202E⟩⟨U\+200B⟩txet in the form/ })).toBeVisible();
  // Nothing of it is left anywhere but in fields, which hold what was typed.
  const misleading = await page.evaluate(() => /[\u202a-\u202e\u2066-\u2069\u200b]/.test(document.body.innerText));
  expect(misleading).toBe(false);
});

interface Stopped {
  /** In ms after the press on Cancel: when the page showed it, and when the last worker that was ended was. */
  shown: number;
  ended: number;
  workers: number;
}

// Under load of everything else a machine may once be late.
test.describe("in time", () => {
  test.describe.configure({ retries: 2 });

  test("security: files and tables stop within 100 ms of Cancel, with all that work on them", async ({ page, server }) => {
    test.setTimeout(60_000);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "hardwareConcurrency", { get: () => 3 });
      const { terminate } = Worker.prototype;
      const at = ((self as unknown as { endedAt: number[] }).endedAt = []) as number[];
      Worker.prototype.terminate = function () {
        at.push(performance.now());
        terminate.call(this);
      };
    });
    const give = (scope: string, name: string, head: string, row: string, count: number) =>
      page.evaluate(
        ([scope, name, head, row, count]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([head, ...Array.from({ length: 100 }, () => row.repeat(count / 100))], name));
          const input = document.querySelector<HTMLInputElement>(`${scope} input[type=file]`);
          if (!input) throw new Error(scope);
          input.files = transfer.files;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        },
        [scope, name, head, row, count] as const,
      );
    const stop = (working: string): Promise<Stopped> =>
      page.evaluate(
        (working) =>
          new Promise((done) => {
            const { endedAt } = self as unknown as { endedAt: number[] };
            endedAt.length = 0;
            const start = performance.now();
            [...document.querySelectorAll("button")].find(({ textContent }) => textContent.trim() === "Cancel")?.click();
            const look = () => {
              if (document.querySelector(working)) return void setTimeout(look);
              const shown = performance.now() - start;
              setTimeout(() => done({ shown, ended: (endedAt.at(-1) ?? Infinity) - start, workers: endedAt.length }), 400);
            };
            look();
          }),
        working,
      );

    await page.goto(server.origin);
    const codecarbon = "timestamp,project_name,run_id,duration,emissions,energy_consumed,country_iso_code\n";
    await give("section.files", "emissions.csv", codecarbon, "2026-03-01T10:00:00,audit,a,3600,0.1,0.4,DEU\n", 2_000_000);
    await expect(page.locator(".given progress")).toBeVisible();
    const file = await stop(".given progress");
    expect(file.shown).toBeLessThan(100);
    expect(file.ended).toBeLessThan(100);
    expect(file.workers).toBe(1);

    await page.getByRole("link", { name: "Many models" }).click();
    await expect(page.getByText("Drop CSV, JSON Lines or Parquet here")).toBeVisible();
    await give("main:not([hidden])", "models.csv", "id,params\n", "a/model-of-somebody,7000000000\n", 1_000_000);
    await new App(page).button("Estimate all rows").click();
    await expect(page.getByText("so far")).toBeVisible();
    const table = await stop("section progress");
    expect(table.shown).toBeLessThan(100);
    expect(table.ended).toBeLessThan(100);
    expect(table.workers).toBe(3); // the one that cuts it, and two that read
  });
});
