// How the text of a field was read, beside its name.
import { accelerator, App, expect, test } from "./support/test";

test("readings: a text that says it otherwise shows what it was read as, and nothing moves", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.field("Parameters").fill("6740000000");
  await app.field("Tokens").fill("2000000000000");
  await app.combobox(accelerator).fill("8x a100 sxm 80gb");
  await app.combobox(accelerator).press("Escape");
  await expect(app.combobox(accelerator)).toHaveAccessibleDescription(/= 8 × A100 SXM4 80GB/);
  await expect(app.field("Tokens")).not.toHaveAccessibleDescription(/= /);
  const before = await app.field("Tokens").boundingBox();
  await app.field("Tokens").fill("2T");
  await expect(app.field("Tokens")).toHaveAccessibleDescription(/= 2,000,000,000,000/);
  expect(await app.field("Tokens").boundingBox()).toEqual(before);
  await app.field("Tokens").fill("2 Txx");
  await expect(app.field("Tokens")).not.toHaveAccessibleDescription(/= 2,000/);
});
