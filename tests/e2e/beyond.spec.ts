import type { Page } from "@playwright/test";
import { App, expect, llama, test } from "./support/test";

const beyond = (page: Page) => page.getByRole("region", { name: "Beyond the training" });

test("other tools: their figures stand beside the page's, each difference with its cause", async ({ page, server }) => {
  await page.goto(server.origin);
  await new App(page).button("Llama 2 7B").click();
  const peers = page.getByRole("figure").filter({ hasText: "What would other tools say?" });
  await expect(peers).toContainText(/Other tools would say .* CO2e\./);
  await peers.locator("summary").click();
  await expect(peers.getByRole("row", { name: /Trainprint \(this run\)/ })).toContainText(llama.figure);
  await expect(peers.getByRole("row", { name: /Green Algorithms/ })).toContainText(/\d/);
  await page.getByText("Why they differ").click();
  await expect(page.getByText(/it counts no PUE, ours 1\.\d/).first()).toBeVisible();
});

test("beyond the training: using, hardware and water, none of it in the figure", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(beyond(page)).toContainText(/After about [\d.]+ (million|billion|trillion) tokens on A100 SXM4 80GB/);
  await expect(beyond(page)).toContainText(/Making the hardware adds [\d.]+ to [\d.]+ g CO2e for each hour/);
  await expect(beyond(page)).toContainText(/Making the electricity consumed about [\d,.]+ m³ of water/);
  await expect(app.result).toContainText(llama.figure);
});

test("beyond the training: any accelerator may answer, and one that is not known is refused by name", async ({ page, server }) => {
  await page.goto(server.origin);
  await new App(page).button("Llama 2 7B").click();
  const on = beyond(page).getByLabel("Answering on");
  await on.fill("L4");
  await expect(beyond(page).getByRole("row").nth(1)).toContainText("L4");
  await on.fill("Z9000");
  await expect(beyond(page).getByRole("status")).toContainText("Z9000");
  await expect(beyond(page).getByRole("row").nth(1)).toContainText("L4"); // the last that was known
  await on.fill("");
  await expect(beyond(page).getByRole("row").nth(1)).toContainText("A100");
});

test("beyond the training: a model that answers in no tokens is told so", async ({ page, server }) => {
  await page.goto(server.origin);
  await new App(page).sentence.fill("ResNet-50 on 8 V100 for 9 hours in Berlin");
  await expect(beyond(page)).toContainText("Counted for language models only");
});
