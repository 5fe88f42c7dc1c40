import { accelerator, App, expect, llama, place, test } from "./support/test";

let app: App;

test.beforeEach(async ({ page, server }) => {
  await page.goto(server.origin);
  app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.result).toContainText(llama.figure);
});

const wrong = [
  { label: "Hours", text: "-5", message: "-5 h" },
  { label: "Parameters", text: "1e400", message: "larger than any number" },
  { label: "Parameters", text: "NaN", message: "does not read as a number of parameters" },
  { label: "Tokens", text: "a great many", message: "does not read as a number of tokens" },
  { label: place, text: "Atlantis", message: "Atlantis" },
  { label: accelerator, text: "8x A1001", message: "8x A1001" },
];

test("mistake: each is explained at its field, and nothing typed is lost", async () => {
  for (const { label, text, message } of wrong) {
    const field = app.field(label).and(app.result.page().locator("input"));
    await field.fill(text);
    await field.blur();
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(new RegExp(message));
    await expect(field).toHaveValue(text);
    await expect(app.outOfDate).toBeVisible();
    await expect(app.result).toContainText(llama.figure);
    await expect(app.field("Tokens")).toHaveValue(label === "Tokens" ? text : "2T");
    await expect(app.announced).toContainText("Result not updated");

    await app.button("Llama 2 7B").click();
    await expect(app.outOfDate).toBeHidden();
    await expect(field).not.toHaveAttribute("aria-invalid");
  }
});

test("mistake: several are each shown at their own field, and that nothing is updated, wherever the form is scrolled to", async ({ page }) => {
  await app.field("Parameters").fill("many");
  await app.field("Hours").fill("-5");
  await expect(app.field("Parameters")).toHaveAccessibleDescription(/does not read as a number of parameters/);
  await expect(app.field("Hours")).toHaveAccessibleDescription(/-5 h/);
  for (const top of [0, 120, 400]) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: "instant" }), top);
    await expect(app.outOfDate).toBeInViewport({ ratio: 1 });
  }
});

test("mistake: a near match is offered as a button that mends the field", async () => {
  await app.combobox(place).fill("Germny");
  await app.combobox(place).blur();
  await app.button("Germany").click();
  await expect(app.combobox(place)).toHaveValue("Germany");
  await expect(app.combobox(place)).toBeFocused();
  await expect(app.outOfDate).toBeHidden();
  await expect(app.yaml).toContainText("Germany");
});

test("mistake: one inside a folded section opens it", async ({ page }) => {
  await app.openSection("Change the assumptions");
  await app.field("PUE").fill("0.5");
  await expect(app.field("PUE")).toHaveAttribute("aria-invalid", "true"); // which opens it, so it is closed after that
  await app.openSection("Change the assumptions");
  await expect(app.field("PUE")).toBeHidden();
  await page.reload();
  await expect(app.field("PUE")).toBeVisible();
  await expect(app.field("PUE")).toHaveAttribute("aria-invalid", "true");
  await expect(app.result).toContainText("Please fix one thing first");
});

test("emptied fields are an invitation, with the last result still there", async () => {
  await app.field("Hours").fill("");
  await expect(app.outOfDate).toBeHidden();
  await expect(app.result).toContainText("Tier 1c");
  await app.field("Parameters").fill("");
  await expect(app.outOfDate).toBeVisible();
  await expect(app.result).toContainText("Tier 1c");
  await expect(app.field("Parameters")).not.toHaveAttribute("aria-invalid");
  await app.result
    .getByRole("button", { name: "Parameters" })
    .or(app.result.getByRole("button", { name: "Hours" }))
    .first()
    .click();
});

test("start over clears the form, and undo brings it back", async () => {
  await app.field("Parameters").fill("7B");
  await app.button("Start over").click();
  await expect(app.field("Parameters")).toHaveValue("");
  await expect(app.result).toContainText("Start with whatever you know");
  await app.button("Undo").click();
  await expect(app.field("Parameters")).toHaveValue("7B");
  await expect(app.result).toContainText("Tier 1b");
});

test("mistake: the banner names the reason, and leads to the field", async () => {
  await app.field("Tokens").fill("a great many");
  await expect(app.outOfDate).toBeVisible();
  await expect(app.result).toContainText('"a great many" does not read as a number of tokens');
  await app.result.getByRole("button", { name: "Tokens", exact: true }).first().click();
  await expect(app.field("Tokens")).toBeFocused();
});
