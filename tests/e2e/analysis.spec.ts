import { App, expect, test } from "./support/test";

test("analysis: kilograms in the grams field are told apart, and the fields are a click away", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await page.locator("summary", { hasText: "I measured the energy" }).click();
  await app.field("Published emissions g").fill("31,220");
  await expect(app.result).toContainText("Please check");
  await expect(app.result).toContainText("kilograms");
  await app.field("Published emissions g").fill("40 t");
  await expect(app.result).not.toContainText("Please check");
});

test("analysis: the interval's causes are drawn, and the first advice leads to its field", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.details).toContainText("What makes it uncertain");
  await expect(app.details).toContainText("Make it more precise");
  await app.details.getByRole("button", { name: "Grid intensity" }).first().click();
  await expect(app.field("Grid intensity gCO₂e/kWh")).toBeFocused();
});
