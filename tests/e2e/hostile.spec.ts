import { parse } from "yaml";
import { App, expect, test } from "./support/test";

const names = [
  `<img src=x onerror="document.title='taken'">`,
  `</code></pre><script>document.title='taken'</script>`,
  `"quoted" 'twice' \\ \`ticks\` \${x} {{x}}`,
  "line\u2028separator\tand tab",
  "🌍 модель 模型 \u202Etxet",
  "key: value # comment\\n- item",
  "x".repeat(3000),
];

test("hostile names: they stay text, and the YAML stays YAML", async ({ page, server }) => {
  await page.goto(server.origin);
  const title = await page.title();
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  for (const name of names) {
    await app.field("Name").fill(name);
    await expect(app.field("Name")).toHaveValue(name);
    await expect(app.result).toContainText("Tier 1b");
    const card = parse((await app.yaml.textContent()) ?? "").co2_eq_emissions;
    expect(Object.keys(card)).toEqual(["emissions", "source", "training_type", "geographical_location", "hardware_used"]);
    expect(card.emissions).toBe(44_000_000);
    await expect(page.locator("#app img, #app script, #app iframe")).toHaveCount(0);
    expect(await page.title()).toBe(title);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  }
});

test("hostile marks: what turns or hides text is a code where a mistake quotes what was typed", async ({ page, server }) => {
  await page.goto(`${server.origin}/#run=${encodeURIComponent(JSON.stringify({ texts: { region: "Atl\u202eantis" } }))}`);
  const quoted = page.getByText("Atl⟨U+202E⟩antis").first();
  await expect(quoted).toBeVisible();
  expect(await page.locator("#app").textContent()).not.toMatch(/\u202e/);
});
