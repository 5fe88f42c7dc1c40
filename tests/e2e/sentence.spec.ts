import { accelerator, App, expect, place, test } from "./support/test";

test("sentence: it fills the form, shows what it used, and Undo takes it back", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.sentence.fill("LoRA of Koala 7B on one RTX 4090 for 9 hours in Berlin");
  await expect(app.result).toContainText("Tier 1b");
  await expect(app.combobox(accelerator)).toHaveValue("GeForce RTX 4090");
  await expect(app.field("Number of accelerators")).toHaveValue("1");
  await expect(app.field("Hours")).toHaveValue("9");
  await expect(app.combobox(place)).toHaveValue("Berlin");
  await expect(app.field("Fine-tuning")).toBeChecked();
  await expect(page.locator("mark.used").last()).toHaveText("Berlin");
  await expect(page.getByText("Not used:")).toContainText("Koala");
  await app.button("Undo").click();
  await expect(app.combobox(place)).toHaveValue("");
  await expect(app.sentence).toHaveValue("");
  await app.button("Redo").click();
  await expect(app.combobox(place)).toHaveValue("Berlin");
});

test("sentence: what is typed into the form stays until Enter asks for the sentence", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.field("Parameters").fill("13B");
  await app.sentence.fill("one A100 for 5 hours in France");
  await expect(app.button("Fill it in from this sentence")).toBeVisible();
  await expect(app.field("Parameters")).toHaveValue("13B");
  await app.sentence.press("Enter");
  await expect(app.field("Hours")).toHaveValue("5");
  await expect(app.field("Parameters")).toHaveValue("");
  await app.button("Undo").click();
  await expect(app.field("Parameters")).toHaveValue("13B");
});

test("sentence: an unknown place or part is refused in words, and the words stay", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  const text = "one A100 for 5 hours in Atlantis";
  await app.sentence.fill(text);
  const says = page.getByRole("region", { name: "In one sentence" }).getByRole("status");
  await expect(says).toContainText("Atlantis");
  await expect(app.sentence).toHaveValue(text);
  await app.sentence.fill("8x A1000 for 5 hours");
  await expect(says).toContainText("A1000");
});

test("sentence: a text of several lines that is pasted is read like a file", async ({ page, server, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(server.origin);
  const app = new App(page);
  await page.evaluate(() => navigator.clipboard.writeText("# My model\n\n- **Hardware Type:** 8 x A100\n- **Hours used:** 800 GPU hours\n"));
  await app.sentence.focus();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(page.getByRole("region", { name: "Files" })).toContainText("800");
  await expect(app.field("Hours")).toHaveValue("800");
  await expect(app.sentence).toHaveValue("");
});

test("sentence: what it leaves open is settled by a press, which shows what it comes to", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.sentence.fill("8 A100 for 100 to 200 hours in France");
  const question = page.getByRole("group", { name: /range/ });
  await expect(question.getByRole("button")).toHaveText([/^\s*100 h: 22 kg CO2e/, /^\s*200 h: 44 kg CO2e/]);
  await question.getByRole("button", { name: /^200 h/ }).click();
  await expect(app.field("Hours")).toHaveValue("200");
  await expect(app.result).toContainText("44 kg CO2e");
});

test("sentence: while it is refused, the answer is that of the one before and says so", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.sentence.fill("8 A100 for 10 h in France");
  await expect(app.result).toContainText("2.2 kg CO2e");
  await app.sentence.fill("8 A1000 for 10 h in Germany");
  await expect(app.outOfDate).toBeVisible();
  await expect(app.result).toContainText("The sentence is not understood yet.");
  await app.sentence.fill("8 A100 for 10 h in Germany");
  await expect(app.outOfDate).toBeHidden();
  await expect(app.yaml).toContainText("Germany");
});

test("sentence: after Undo and Redo the form follows it again", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.sentence.fill("4 V100 for 5 h");
  await expect(app.field("Hours")).toHaveValue("5");
  await app.button("Undo").click();
  await expect(app.field("Hours")).toHaveValue("");
  await app.button("Redo").click();
  await expect(app.field("Hours")).toHaveValue("5");
  await app.sentence.fill("4 V100 for 6 h");
  await expect(app.field("Hours")).toHaveValue("6");
});

test("sentence: a refused word's near matches are buttons, and one press puts it right", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.sentence.fill("LoRA of Mistral 7B on 8x A1000 for 9 hours in Berlin");
  await app.button("RTX A1000").click();
  await expect(app.sentence).toHaveValue("LoRA of Mistral 7B on 8x RTX A1000 for 9 hours in Berlin");
  await expect(app.sentence).toBeFocused();
  await expect(app.result).toContainText("kg CO2e");
  await expect(app.button("RTX A1000")).toHaveCount(0);
});
