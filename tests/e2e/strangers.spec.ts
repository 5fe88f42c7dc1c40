// Nine people who have never seen the page: what each would type or drop first, to a right answer and the copied YAML in at most three
// interactions, the answer in sight without scrolling. What is right is worked out by hand, and wide enough for what the words leave open.
import type { Page } from "@playwright/test";
import { parse } from "yaml";
import { App, expect, test } from "./support/test";

/** A press, a text typed or pasted, a drop: one interaction each. */
class Hand {
  interactions = 0;
  constructor(
    readonly page: Page,
    readonly app: App,
  ) {}

  async say(sentence: string) {
    ++this.interactions;
    await this.app.sentence.fill(sentence);
  }

  async drop(...files: { name: string; text: string }[]) {
    ++this.interactions;
    const given = files.map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) }));
    await this.page.locator("section.files input[type=file]").setInputFiles(given);
  }

  async choose(label: RegExp, option: string) {
    ++this.interactions;
    await this.page.getByRole("region", { name: "Files" }).getByRole("combobox", { name: label }).selectOption(option);
  }

  async copy(): Promise<string> {
    ++this.interactions;
    const bar = this.page.getByRole("button", { name: "Copy the YAML for the model card" });
    await ((await bar.isVisible()) ? bar : this.app.button("Copy YAML")).click();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}

interface Stranger {
  who: string;
  does: (hand: Hand) => Promise<void>;
  /** Grams, between. */
  right: [least: number, most: number];
}

const codecarbon = [
  "timestamp,project_name,run_id,duration,emissions,energy_consumed,country_iso_code",
  "2026-03-01T10:00:00,audit,a1,3600,0.1,0.4,DEU",
  "2026-03-02T10:00:00,audit,a2,7200,0.2,0.8,DEU",
  "2026-03-03T10:00:00,audit,a3,3600,0.1,0.4,DEU",
].join("\n");

const strangers: Stranger[] = [
  {
    who: "a student with the files of a W&B run",
    // 2 x 300 W x 5.5 h are 3.3 kWh at most for the GPUs; nobody says where.
    does: (hand) =>
      hand.drop(
        {
          name: "wandb-metadata.json",
          text: JSON.stringify({
            gpu: "NVIDIA RTX A6000",
            gpu_count: 2,
            os: "Linux-6.5",
            python: "3.11",
            host: "lab7",
            program: "train.py",
            startedAt: "2026-03-01T10:00:00Z",
          }),
        },
        { name: "wandb-summary.json", text: JSON.stringify({ _runtime: 19_800, _step: 5000, "train/loss": 1.2, _timestamp: 1772361000 }) },
      ),
    right: [600, 4000],
  },
  {
    who: "a teacher with a notebook",
    // 70 W x 40 min are 47 Wh for the T4, and a notebook's processor as much again.
    does: (hand) => hand.say("I fine-tuned DistilBERT on a free Colab T4 for 40 minutes"),
    right: [10, 80],
  },
  {
    who: "the manager of a laboratory",
    // 512 x 560 W x 336 h are 96 MWh; Finland's electricity has some 70 g/kWh.
    does: (hand) => hand.say("512 MI250X for two weeks on LUMI"),
    right: [3e6, 20e6],
  },
  {
    who: "an artist with a laptop",
    // Some 60 W for 3 hours are 0.2 kWh, at 40 g/kWh.
    does: (hand) => hand.say("SDXL LoRA on my MacBook Pro M3 Max, 3 hours, in Lyon"),
    right: [2, 40],
  },
  {
    who: "somebody at Jean Zay, in French",
    // 2 x 300 W x 6 h are 3.6 kWh, at 40 g/kWh.
    does: (hand) => hand.say("Nous avons affiné CamemBERT sur 2 V100 pendant 6 heures à Jean Zay"),
    right: [60, 500],
  },
  {
    who: "a consultant with a log of CodeCarbon",
    // 0.4 + 0.8 + 0.4 kWh at 330 to 380 g/kWh, cooling on top.
    does: async (hand) => {
      await hand.drop({ name: "emissions.csv", text: codecarbon });
      await hand.choose(/3 runs/, "all");
    },
    right: [450, 900],
  },
];

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  for (const { who, does, right } of strangers) {
    test(`strangers: ${who}, ${width} × ${height}`, async ({ page, server, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.setViewportSize({ width, height });
      await page.goto(server.origin);
      const hand = new Hand(page, new App(page));
      await does(hand);
      const figure = width < 900 ? page.locator(".bar strong") : page.locator("#result .figure");
      await expect(figure).toContainText("CO2e");
      await expect(figure).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => scrollY)).toBe(0);
      const { emissions } = (parse(await hand.copy()) as { co2_eq_emissions: { emissions: number } }).co2_eq_emissions;
      expect(emissions).toBeGreaterThan(right[0]);
      expect(emissions).toBeLessThan(right[1]);
      expect(hand.interactions).toBeLessThanOrEqual(3);
    });
  }
}

for (const [who, sentence] of [
  ["a founder who knows what was spent", "We spent $12,000 fine-tuning on Bedrock in us-east-1"],
  ["somebody in politics who knows a rumour", "a GPT-4-sized model"],
] as const)
  test(`strangers: ${who} gets no figure, and is told what would give one`, async ({ page, server }) => {
    await page.goto(server.origin);
    const app = new App(page);
    await app.sentence.fill(sentence);
    await expect(page.getByRole("region", { name: "In one sentence" }).getByRole("status")).toContainText(/\w/);
    await expect(page.locator("#result .figure")).toHaveCount(0);
    await expect(app.result.getByRole("button", { name: "Accelerator" }).first()).toBeInViewport();
  });

test("strangers: somebody who plans compares two regions in at most eight interactions", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  const add = page.getByLabel("Add a run in one sentence");
  let interactions = 1;
  await page.getByRole("link", { name: /^Compare/ }).click();
  for (const region of ["Virginia", "Sweden"]) {
    await add.fill(`64 H100 for 10 days in ${region}`);
    await add.press("Enter");
    interactions += 2;
    await expect(add).toHaveValue("");
  }
  // Ember and Electricity Maps: Virginia some ten times Sweden.
  await expect(page.locator(".finding")).toContainText("Sweden");
  expect(interactions).toBeLessThanOrEqual(8);
  await expect(page.locator(".finding")).toBeInViewport();
  await expect(app.button("Undo")).toBeVisible();
});
