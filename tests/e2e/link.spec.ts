import { App, expect, llama, place, test } from "./support/test";

test("link: a shared run is there again, and is sent nowhere", async ({ page, server, context, requests }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.result).toContainText(llama.figure);
  await app.button("Share").click();
  await expect(page.getByText("Link copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => [localStorage, sessionStorage].forEach((all) => all.clear()));
  await page.goto("about:blank");
  await page.goto(link);
  await expect(app.result).toContainText(llama.figure);
  await expect(app.field("Name")).toHaveValue(llama.name);
  await expect(page.getByText("From a link.")).toBeVisible();
  await expect(page.getByText("When it was made")).toBeHidden();
  await app.combobox(place).fill("France");
  await expect(page.getByText("From a link.")).toBeHidden();
  expect(requests.filter((url) => url.includes("Llama"))).toEqual([]);
});

test("link: one that older data made says both figures, and one that was cut off says that it holds no run", async ({ page, server }) => {
  const texts = { accelerator: "A100 80GB", device_hours: "184,320", region: "United States", "overrides.accelerator_power_w": "400" };
  const made = { texts, meanings: { device_hours: "device_hours" }, data: "2025.01", figure: "39 t CO2e" };
  await page.goto(`${server.origin}/#run=${encodeURIComponent(JSON.stringify(made))}`);
  await expect(new App(page).result).toContainText(llama.figure);
  await expect(page.getByText("When it was made")).toContainText("with data 2025.01, it said 39 t CO2e; with data");

  await page.goto(`${server.origin}/#run=${encodeURIComponent(JSON.stringify(made)).slice(0, -30)}`);
  const lost = page.getByRole("alert").filter({ hasText: "This link holds no run." });
  await expect(lost).toContainText("What stands in the form is not from it.");
  await new App(page).button("Llama 2 7B").click();
  await expect(lost).toBeHidden();
});
