import { App, expect, test } from "./support/test";

test("compute: epochs, frozen parameters and corrections from the form are in the sum", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.field("Parameters").fill("7 billion");
  await page.locator("summary", { hasText: "More about the model" }).click();
  await app.field("Tokens of the data set").fill("300 million");
  await app.field("Epochs").fill("3");
  await app.field("Trainable parameters").fill("4.2M");
  await page.locator("summary", { hasText: "Overheads of training" }).click();
  await app.field("Optimiser").selectOption("Adam, AdamW");
  await app.field("Activation checkpointing").check();
  await expect(app.details).toContainText("FLOP");
  await expect(page.locator("details", { hasText: "Show the working" }).first()).toContainText("Cost of a frozen parameter");
  await app.field("Activation checkpointing").uncheck();
  await page.reload();
  await expect(app.field("Epochs")).toHaveValue("3");
  await expect(app.field("Activation checkpointing")).not.toBeChecked();
});

test("compute: hours that name the devices need nothing else", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.field("Hours").fill("3 days on 8 A100s");
  await expect(app.result).toContainText("Tier 1b");
  await expect(app.details).toContainText("576");
});

test("compute: what cannot be settled is asked at the field", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await app.field("Parameters").fill("7-13B");
  await expect(app.field("Parameters")).toHaveAttribute("aria-invalid", "true");
});
