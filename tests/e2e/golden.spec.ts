import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import type { Answer } from "../../web/src/generated/report";
import { golden, oneFile, site } from "./support/built";
import { answerTo, catalogue } from "./support/core";
import { App, expect, test } from "./support/test";

interface Golden {
  title: string;
  run: object;
  expect?: { path: string; value?: number; relative_tolerance?: number; text?: string; absent?: true }[];
  errors?: { code: string; field: string; suggests?: string }[];
}

const files = readdirSync(golden).filter((file) => file.endsWith(".json"));

const goldenTest = test.extend<object, { loaded: Page }>({
  /** Without its policy, which would not let a test start a worker by its address. */
  loaded: [
    async ({ browser, server }, use) => {
      const page = await browser.newPage({ bypassCSP: true });
      await page.goto(server.origin);
      await expect(new App(page).result).toBeVisible();
      await page.evaluate(openWorker, { script: asset(/^worker-.*\.js$/), bytes: asset(/^trainprint-files-.*\.wasm$/) });
      await use(page);
      await page.close();
    },
    { scope: "worker" },
  ],
});

const asset = (wanted: RegExp) => `./assets/${readdirSync(join(site, "assets")).find((name) => wanted.test(name)) ?? ""}`;

type Said = { kind: string; message?: string; value?: { answer: Answer } };
type Asking = { ask: (message: object) => Promise<Said> };

/** The worker that estimates for the page from its first answer on; without `bytes`, with what is inside the page. */
async function openWorker({ script, bytes }: { script: string; bytes?: string }): Promise<void> {
  const worker = new Worker(script, { type: bytes ? "module" : "classic" });
  const ask = (message: object) =>
    new Promise<Said>((said) => {
      worker.onmessage = ({ data }: MessageEvent<Said>) => said(data);
      worker.postMessage(message);
    });
  Object.assign(self, { ask });
  const { kind } = await ask({ bytes: bytes ? await (await fetch(bytes)).arrayBuffer() : (self as unknown as Inside).inside });
  if (kind !== "ready") throw new Error(`the worker is ${kind}`);
}

async function askInPage(page: Page, run: object): Promise<Answer> {
  const said = await page.evaluate((asked) => {
    const drafted = { hours: undefined, summed: asked, byClock: asked };
    return (self as unknown as Asking).ask({ call: "estimate", given: [drafted] });
  }, run);
  if (!said.value) throw new Error(said.message ?? said.kind);
  return said.value.answer;
}

/** What the saved file's own worker was given. */
type Inside = { inside: ArrayBuffer };

/** The worker of the saved file, out of the file's own script and bytes. */
async function openWorkerOfFile(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage as (this: Worker, message: { bytes?: ArrayBuffer }, ...rest: unknown[]) => void;
    Worker.prototype.postMessage = function (message: { bytes?: ArrayBuffer }, ...rest: unknown[]) {
      if (message.bytes) Object.assign(self, { inside: message.bytes.slice(0) });
      post.call(this, message, ...rest);
    };
  });
  await page.goto(pathToFileURL(oneFile).href);
  await new App(page).button("Llama 2 7B").click();
  await page.waitForFunction(() => "inside" in self);
  const script = await page.evaluate(() => URL.createObjectURL(new Blob([document.querySelector('script[type="module"]')?.textContent ?? ""])));
  await page.evaluate(openWorker, { script });
}

function at(report: object, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], report);
}

test("golden: there are golden runs", () => {
  expect(files.length).toBeGreaterThan(0);
});

for (const file of files) {
  const { title, run, expect: expected = [], errors = [] } = JSON.parse(readFileSync(join(golden, file), "utf8")) as Golden;

  goldenTest(`golden in the page: ${title}`, async ({ loaded }) => {
    const answer = await askInPage(loaded, run);
    expect(expected.length + errors.length).toBeGreaterThan(0);
    expect(answer).toEqual(await answerTo(run));
    if (!answer.ok) {
      expect(answer.errors.map(({ code, field }) => ({ code, field }))).toEqual(errors.map(({ code, field }) => ({ code, field })));
      errors.forEach(({ suggests }, index) => {
        if (suggests) expect(answer.errors[index]?.suggestions).toContain(suggests);
      });
      return;
    }
    expect(errors).toEqual([]);
    for (const { path, value, relative_tolerance = 0, text, absent } of expected) {
      const actual = at(answer.report, path);
      if (absent) expect(actual, path).toBeNull();
      else if (text !== undefined) expect(actual, path).toBe(text);
      else expect(Math.abs((actual as number) - (value ?? NaN)), path).toBeLessThanOrEqual(relative_tolerance * Math.abs(value ?? NaN));
    }
  });
}

goldenTest("golden in the saved file: the same answer and YAML as on the hosted page, for every run", async ({ loaded, browser }) => {
  const page = await browser.newPage({ bypassCSP: true });
  await openWorkerOfFile(page);
  for (const file of files) {
    const { run } = JSON.parse(readFileSync(join(golden, file), "utf8")) as Golden;
    const [inFile, hosted] = [await askInPage(page, run), await askInPage(loaded, run)];
    expect(inFile, file).toEqual(hosted);
    if (inFile.ok && hosted.ok) expect(inFile.report.card.yaml).toBe(hosted.report.card.yaml);
  }
  await page.close();
});

test("catalogue: every name that the page offers is accepted, or leads to suggestions that are", async () => {
  const { accelerators, places } = await catalogue();
  expect(accelerators.length).toBeGreaterThan(50);
  expect(places.length).toBeGreaterThan(150);
  const refused: string[] = [];
  const errorsAt = async (field: "accelerator" | "region", name: string) => {
    const answer = await answerTo({ accelerator: "A100", device_hours: "1", [field]: name });
    return answer.ok ? [] : answer.errors.filter((error) => error.field === field);
  };
  const check = async (field: "accelerator" | "region", name: string) => {
    for (const { code, suggestions } of await errorsAt(field, name)) {
      if (code !== "ambiguous" || suggestions.length < 2) refused.push(name);
      for (const suggestion of suggestions) {
        if ((await errorsAt(field, suggestion)).length > 0) refused.push(`${name}: ${suggestion}`);
      }
    }
  };
  for (const { name } of accelerators) await check("accelerator", name);
  for (const { name } of places) await check("region", name);
  expect(refused).toEqual([]);
});
