// Takes the pictures of scripts/screenshots: node screenshots.mjs [STATE]
import { existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { filesOf } from "./static_server.mjs";

const { chromium } = createRequire(resolve("web/package.json"))("@playwright/test");

const folder = "build/screenshots";
const widths = { 320: 700, 390: 844, 768: 1024, 1366: 768, 2560: 1440 };

const say = async (page, sentence) => {
  await page.locator("#sentence").fill(sentence);
  await page.waitForFunction(() => document.querySelector(".sentence mark, .question") !== null);
};
const answered = (page) => page.waitForSelector("section.details figure svg");

/** What is done before the picture; `whole`: not only what is in sight. */
const states = {
  empty: { prepare: async () => undefined },
  example: {
    async prepare(page) {
      await page.getByRole("button", { name: "Llama 2 7B" }).click();
      await answered(page);
    },
  },
  whole: {
    whole: true,
    async prepare(page) {
      await page.getByRole("button", { name: "Llama 2 7B" }).click();
      await answered(page);
    },
  },
  sentence: {
    async prepare(page) {
      await say(page, "LoRA of Mistral 7B on one RTX 4090 for 9 hours in Berlin");
      await answered(page);
    },
  },
  question: { prepare: (page) => say(page, "Fine-tuned a 7-13B model on 8 A100 overnight, with love") },
  mistake: {
    async prepare(page) {
      await page.getByRole("button", { name: "Llama 2 7B" }).click();
      await page.locator("summary", { hasText: "Change the assumptions" }).click();
      await page.locator("#field-overrides-pue").fill("0.9");
      await page.getByText("Not updated.", { exact: true }).waitFor();
      await page.locator("#field-overrides-pue").scrollIntoViewIfNeeded();
    },
  },
  list: {
    async prepare(page) {
      await page.locator("#field-accelerator").click();
      await page.getByRole("option").first().waitFor();
    },
  },
  refused: {
    async prepare(page) {
      await page.locator("#sentence").fill("LoRA of Mistral 7B on 8x A1000 for 9 hours in Berlin");
      await page.getByRole("button", { name: "RTX A1000" }).waitFor();
    },
  },
  planned: {
    async prepare(page) {
      await page.getByText("Planned training").click();
      await page.getByRole("button", { name: "Llama 2 7B" }).click();
      await page.getByRole("heading", { name: "What will you train?" }).waitFor();
      await answered(page);
    },
  },
  compare: {
    whole: true,
    async prepare(page) {
      for (const example of ["Llama 2 7B", "A small fine-tune"]) {
        await page.getByRole("button", { name: example }).click();
        await answered(page);
        await page.getByRole("button", { name: "Pin this run" }).click();
      }
      await page.getByRole("link", { name: "Compare (2)" }).click();
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      await page.waitForTimeout(1000);
    },
  },
  project: {
    whole: true,
    async prepare(page) {
      await page.getByRole("button", { name: "Llama 2 7B" }).click();
      await answered(page);
      await page.getByRole("link", { name: "Whole project" }).click();
      await page
        .getByRole("button", { name: /the form/i })
        .first()
        .click();
      await page.waitForTimeout(1500);
    },
  },
  "planned-project": {
    query: "#project",
    whole: true,
    async prepare(page) {
      const seen = page.locator("main:not([hidden])");
      await seen.getByText("Planned training").click();
      await seen.getByLabel("Budget of accelerator hours").fill("30 days on 64 A100 80GB");
      for (const sentence of ["1.3B model on 100B tokens on A100 80GB in Sweden", "8 hours on 8 A100 80GB in Sweden"]) {
        await seen.getByLabel("Or add a line in one sentence").fill(sentence);
        await page.keyboard.press("Enter");
        await page.waitForTimeout(1500);
      }
    },
  },
  origin: {
    async prepare(page) {
      await page.getByRole("button", { name: "Llama 2 7B" }).click();
      await answered(page);
      await page.locator("#result button[data-of=accelerator]").click();
      await page.getByRole("dialog").waitFor();
    },
  },
  models: {
    query: "#models",
    whole: true,
    async prepare(page) {
      await page.getByRole("button", { name: "Try eight published models" }).click();
      await page.getByRole("button", { name: "Estimate all rows" }).click();
      await page.getByRole("button", { name: "Save each row as CSV" }).waitFor();
    },
  },
  hub: {
    async prepare(page) {
      await page.getByRole("button", { name: "paste text or a Hub model" }).click();
      await page.getByLabel("A model on the Hub").waitFor();
    },
  },
  method: {
    query: "#method",
    whole: true,
    prepare: (page) => page.getByRole("heading", { name: "With the keyboard" }).waitFor(),
  },
  data: {
    query: "#data",
    prepare: (page) => page.getByLabel("Search").waitFor(),
  },
  about: {
    query: "#about",
    whole: true,
    prepare: (page) => page.getByText("are given again").waitFor(),
  },
  french: { query: "fr/", prepare: (page) => page.waitForSelector("#result h3") },
  "french-whole": {
    query: "fr/",
    whole: true,
    async prepare(page) {
      await page.getByRole("button", { name: "Llama 2 7B" }).click();
      await answered(page);
    },
  },
  embed: {
    query: "?embed=1",
    async prepare(page) {
      await page.getByRole("button", { name: "Llama 2 7B" }).click();
      await page.waitForSelector("#result .figure");
    },
  },
};

const [asked] = process.argv.slice(2);
if (asked !== undefined && !(asked in states)) throw new Error(`no state ${asked}; there are ${Object.keys(states).join(", ")}`);

const server = createServer(filesOf(resolve("web", process.env.TRAINPRINT_DIST ?? "dist", "site")));
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const executablePath =
  process.env.TRAINPRINT_CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-quic"] });
mkdirSync(folder, { recursive: true });
for (const [name, { query = "", whole = false, prepare }] of Object.entries(states)) {
  if (asked !== undefined && asked !== name) continue;
  for (const [width, height] of Object.entries(widths)) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await browser.newPage({ viewport: { width: Number(width), height }, colorScheme });
      await page.goto(`http://127.0.0.1:${server.address().port}/${query}`, { waitUntil: "networkidle" });
      await prepare(page);
      if (whole) {
        // What is out of sight is not drawn.
        const all = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width: Number(width), height: all });
      }
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: whole });
      if (name === "whole" && width === "1366" && colorScheme === "light") {
        await page.emulateMedia({ media: "print" });
        await page.pdf({ path: `${folder}/print.pdf`, format: "A4" });
        await page.setViewportSize({ width: 794, height: 1123 });
        await page.screenshot({ path: `${folder}/print.png`, fullPage: true });
      }
      await page.close();
    }
  }
}
await browser.close();
server.close();
