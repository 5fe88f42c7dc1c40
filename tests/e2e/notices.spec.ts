import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { oneFile, site } from "./support/built";
import { App, expect, place, test } from "./support/test";

const ofWorkbox = "Google LLC";
const holders = [
  "Svelte Contributors",
  "GitHub",
  "Eemeli Aro",
  ofWorkbox,
  "Niels Lohmann",
  "The Emscripten Authors",
  "Rich Felker",
  "LLVM Exceptions",
  "Electricity Maps",
  "https://opendatacommons.org/licenses/odbl/1-0/",
  "Ember",
  "Our World in Data",
  "Epoch AI",
  "https://creativecommons.org/licenses/by/4.0/",
  "Apache License",
];

test("notices: the site carries those of every part and source", () => {
  const text = readFileSync(join(site, "NOTICES.txt"), "utf8");
  for (const holder of holders) expect(text).toContain(holder);
});

for (const [what, file] of [
  ["the offline file", oneFile],
  ["the page in a sandbox", join(site, "embed.html")],
] as const) {
  test(`notices: ${what} shows those of every part and source, and of no other`, async ({ page }) => {
    await page.goto(pathToFileURL(file).href);
    await page.getByText("Licences and sources").click();
    const text = page.getByLabel("Licences and sources");
    for (const holder of holders.filter((one) => one !== ofWorkbox)) await expect(text).toContainText(holder);
    // What keeps the hosted page, and what writes to the Hub, are not in there.
    await expect(text).not.toContainText(ofWorkbox);
    await expect(text).not.toContainText("@huggingface/hub");
  });
}

test("notices: they are a link away on the site", async ({ page, server }) => {
  await page.goto(`${server.origin}/`);
  const href = await page.getByRole("link", { name: "Licences and sources" }).getAttribute("href");
  const answer = await page.request.get(new URL(href ?? "", page.url()).href);
  expect(answer.headers()["content-type"]).toContain("text/plain");
  expect(await answer.text()).toContain("Electricity Maps");
});

test("notices: a figure of Electricity Maps names them and their licence by the answer, one of Ember does not", async ({ page, server }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.button("Llama 2 7B").click();
  await expect(app.details).toContainText("With figures from Ember (CC BY 4.0), Epoch AI (CC BY 4.0).");
  await app.combobox(place).fill("California");
  await app.combobox(place).press("Escape");
  await expect(app.details).toContainText("Electricity Maps (ODbL 1.0)");
  await expect(app.details.getByRole("link", { name: "ODbL 1.0" })).toHaveAttribute("href", "https://opendatacommons.org/licenses/odbl/1-0/");
});
