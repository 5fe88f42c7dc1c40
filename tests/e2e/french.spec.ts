// The page in French: the whole way through it, and that nothing but its words is different.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "@playwright/test";
import type { Report } from "../../web/src/generated/report";
import { expectNoOverflow, expectNoViolations, expectSoundInEveryLook } from "./support/axe";
import { site } from "./support/built";
import { serve } from "./support/server";
import { expect, test } from "./support/test";

const narrow = "\u202f";
const sentence = "LoRA of Mistral 7B on one RTX 4090 for 9 hours in Berlin";

const yamlOf = (page: Page) => page.locator("#result .card code");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function say(page: Page, address: string) {
  await page.goto(address);
  await page.locator("#sentence").fill(sentence);
  await expect(yamlOf(page)).toContainText("co2_eq_emissions:");
}

test("french: a sentence, its figure with a comma, and the YAML byte for byte as in English", async ({ page, server, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await say(page, server.origin);
  const english = await yamlOf(page).textContent();
  await page.evaluate(() => [localStorage, sessionStorage].forEach((all) => all.clear()));
  await page.goto("about:blank");
  await say(page, `${server.origin}/fr/`);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page).toHaveTitle(/le carbone émis/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Combien de CO₂ l’entraînement de votre modèle a-t-il émis${narrow}?`);
  await expect(page.locator("#result .figure")).toHaveText("1,8 kg CO2e");
  await expect(page.locator("#result .interval")).toHaveText(/^\s*Très probablement\s+0,81 à 4,7 kg CO2e\s+\(9 fois sur 10\)\s*$/);
  await expect(page.locator("#result")).toContainText("Heures-accélérateur × puissance");
  expect(await yamlOf(page).textContent()).toBe(english);
  await button(page, "Copier le YAML").click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(english);
  await expect(page.locator(".details").getByRole("heading", { name: "Ce que nous avons supposé" })).toBeVisible();
  await expect(page.locator(".details")).toContainText("Aucun chiffre n’est connu pour «");
  await expect(page.locator(".details")).toContainText("Que diraient d’autres outils");
  await page.locator("summary", { hasText: "Autres formats" }).click();
  await page.locator("#result select").selectOption("json");
  const { routes } = JSON.parse((await page.locator("#result details code").textContent()) ?? "") as Report;
  expect(routes[0].display).toBe("1.8 kg CO2e");
  expect(routes[0].title).toBe("Device-hours × power");
});

test("french: numbers are typed as they are written, and what is wrong is said in French", async ({ page, server }) => {
  await page.goto(`${server.origin}/fr/`);
  await page.locator("#field-parameters").fill("6,74 B");
  await page.locator("#field-tokens").fill(`1${narrow}500,5e9`);
  await expect(page.locator("#result .figure")).toContainText("CO2e");
  await expect(page.getByText(`= 6${narrow}740${narrow}000${narrow}000`)).toBeVisible();
  await expect(page.getByText(`= 1${narrow}500${narrow}500${narrow}000${narrow}000`)).toBeVisible();
  await page.locator("#field-device-hours").fill("-5");
  await expect(page.getByText("la valeur -5 h n’est pas possible").first()).toBeVisible();
});

test("french: the way to the other language keeps the inputs, both ways", async ({ page, server }) => {
  await page.goto(server.origin);
  await button(page, "Llama 2 7B").click();
  await expect(page.locator("#result .figure")).toHaveText("44 t CO2e");
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(/\/fr\/#run=/);
  await expect(page.locator("#field-tokens")).toHaveValue("2T");
  await expect(page.locator("#result .figure")).toHaveText("44 t CO2e");
  await expect(page.getByRole("main").filter({ visible: true })).toContainText("Ouvert par un lien.");
  await expect(page.getByText("Lors de sa création")).toHaveCount(0); // the figure is the same, in another language
  await page.locator("#field-tokens").fill("1T");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).not.toHaveURL(/\/fr\//);
  await expect(page.locator("#field-tokens")).toHaveValue("1T");
});

test("french: ?__lang= chooses the language, with what else is asked for", async ({ page, server }) => {
  await page.goto(`${server.origin}/?__lang=fr-FR&__theme=dark#compare`);
  await expect(page).toHaveURL(`${server.origin}/fr/?__lang=fr-FR&__theme=dark#compare`);
  await expect(page.getByRole("heading", { name: "Comparer des entraînements" })).toBeVisible();
  await page.goto(`${server.origin}/fr/?__lang=en`);
  await expect(page).toHaveURL(`${server.origin}/?__lang=en`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How much CO₂ did training your model emit?");
});

test("french: what has no French is marked as English, and what is around it is not", async ({ page, server }) => {
  await page.goto(`${server.origin}/fr/`);
  await page.locator("#field-accelerator").fill("RTX 4090");
  await page.locator("#field-accelerator-count").fill("1");
  await page.locator("#field-device-hours").fill("9");
  await page.locator("#field-setting").selectOption("cluster");
  const notice = page.locator(".details li").filter({ hasText: "more is open than as" }); // should it get French, another does as well
  await expect(notice).toHaveAttribute("lang", "en");
  await expect(notice.getByRole("button", { name: "Type d’installation" })).toHaveAttribute("lang", "fr");
  await page.locator("#field-setting").selectOption("");
  await expect(notice).toHaveCount(0);
  await expect(page.locator("main [lang=en]").filter({ visible: true })).toHaveCount(0);
});

test("french: the other parts of the page, and a planned training", async ({ page, server }) => {
  await page.goto(`${server.origin}/fr/`);
  await page.getByText("Entraînement prévu").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Combien de CO₂ l’entraînement de votre modèle va-t-il émettre${narrow}?`);
  await button(page, "Llama 2 7B").click();
  await button(page, "Épingler").click();
  await page.getByRole("link", { name: /^Comparaison \(1\)/ }).click();
  await expect(page.getByText("les autres lui sont comparés")).toBeVisible();
  await page.getByRole("link", { name: /^Projet entier/ }).click();
  await expect(page.getByRole("button", { name: "Ajouter une ligne" })).toBeVisible();
  await page.getByRole("link", { name: "Données" }).click();
  await expect(page.getByRole("heading", { name: "Les données" })).toBeVisible();
});

test("french: the six examples are in French, and come to the same as the English ones", async ({ page, server }) => {
  const titles = async () => page.locator(".examples .quiet-button").allTextContents();
  const answers = async (address: string) => {
    await page.goto(address);
    const all: string[] = [];
    for (const planned of [false, true]) {
      if (planned) await page.locator(".left label", { hasText: /Planned|prévu/ }).click();
      for (const title of await titles()) {
        await page.locator(".examples .link-button").last().click();
        await expect(page.locator("#result .figure")).toHaveCount(0);
        await button(page, title).click();
        await expect(yamlOf(page)).toContainText("co2_eq_emissions:");
        const said = await page.locator("#sentence").inputValue();
        if (address.endsWith("/fr/")) expect(said).not.toMatch(/\b(of|on|for|hours|with|took)\b/);
        await expect(page.getByText(/^(Not used|Non utilisé)/)).toHaveCount(0);
        all.push((await yamlOf(page).textContent()) ?? "");
      }
    }
    return all;
  };
  const english = await answers(server.origin);
  await page.addInitScript(() => [localStorage, sessionStorage].forEach((all) => all.clear()));
  const french = await answers(`${server.origin}/fr/`);
  expect(english).toHaveLength(12);
  // A city or region is named as it was given.
  const plain = (yaml: string) => yaml.replaceAll("AWS Irlande", "AWS in Ireland");
  expect(french.map(plain)).toEqual(english.map(plain));
});

test("french: what the page fills in and suggests is written as in French, and the core reads it as it was", async ({ page, server }) => {
  await page.goto(`${server.origin}/fr/`);
  await expect(page.locator("#field-device-hours")).toHaveAttribute("placeholder", `p. ex. 184${narrow}320`);
  await expect(page.locator("#field-parameters")).toHaveAttribute("placeholder", "p. ex. 6,74B");
  await expect(page.locator("#field-region")).toHaveAttribute("placeholder", "p. ex. États-Unis");
  await page.locator("#sentence").fill(sentence);
  await expect(page.locator("#field-parameters")).toHaveValue(`7${narrow}241${narrow}732${narrow}096`);
  await expect(page.locator("#result .figure")).toHaveText("1,8 kg CO2e");
  await button(page, "Llama 2 7B").click();
  await expect(page.locator("#field-parameters")).toHaveValue("6,74B");
  await expect(page.locator("#field-device-hours")).toHaveValue(`184${narrow}320`);
  await expect(page.locator("#result .figure")).toHaveText("44 t CO2e");
});

test("french: the method is told in French", async ({ page, server }) => {
  await page.goto(`${server.origin}/#method`);
  await expect(page.getByRole("heading", { name: "Where we depart from the paper" })).toBeVisible();
  await expectNoViolations(page);
  await page.goto(`${server.origin}/fr/#method`);
  await expect(page.getByRole("heading", { name: "Où nous nous écartons de l’article" })).toBeVisible();
  await expect(page.locator("article [lang=en]")).toHaveCount(0);
  await expectNoViolations(page);
});

test("french: the first load takes at most 179 kB brotli, and the English page fetches nothing of it", async ({ page, server, requests }) => {
  await page.goto(`${server.origin}/fr/`);
  await expect(page.locator("#field-accelerator")).toBeVisible();
  await page.waitForLoadState("networkidle");
  const first = requests.filter((url) => url.startsWith(server.origin));
  const bytes = first.map((url) => brotliCompressSync(readFileSync(join(site, new URL(url).pathname.replace(/\/$/, "/index.html")))).length);
  expect(bytes.length).toBeGreaterThan(1);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(179_000);
  const before = requests.length;
  await page.goto(server.origin);
  await button(page, "Llama 2 7B").click();
  await expect(page.locator("#result .figure")).toHaveText("44 t CO2e");
  expect(requests.slice(before).filter((url) => url.includes("/fr/"))).toEqual([]);
});

test("french: the saved file is in French, smaller than 900 kB, and opens from disk with its inputs", async ({ page, server, context }) => {
  await say(page, `${server.origin}/fr/`);
  const yaml = await yamlOf(page).textContent();
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Enregistrer pour le hors-ligne").click()]);
  const path = test.info().outputPath("saved.html");
  await download.saveAs(path);
  expect(statSync(path).size).toBeLessThan(900_000);
  await context.setOffline(true);
  await page.goto(pathToFileURL(path).href);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.locator("#result .figure")).toHaveText("1,8 kg CO2e");
  await expect(page.getByText("Tel qu’enregistré dans ce fichier.")).toBeVisible();
  expect(await yamlOf(page).textContent()).toBe(yaml);
});

test.describe("kept", () => {
  test.use({ keepsPages: true });

  test("french: after a visit of either page it opens without its server, and neither takes the other for an older one", async ({ page }) => {
    const server = await serve(site);
    const kept = (part: string) => page.waitForFunction((own) => navigator.serviceWorker.controller?.scriptURL.endsWith(own), part);
    await page.goto(server.origin);
    await button(page, "Llama 2 7B").click();
    await kept("/service-worker.js");
    await page.goto(`${server.origin}/fr/`);
    await expect(page.locator("#result .figure")).toHaveText("44 t CO2e");
    await kept("/fr/service-worker.js");
    await expect(page.getByText("Une nouvelle version est prête")).toHaveCount(0);
    await server.close();
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await page.locator("#field-tokens").fill("1T");
    await expect(page.locator("#result .figure")).toHaveText("44 t CO2e");
    await page.goto(server.origin);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test("french: axe finds nothing at 320 px, and nothing overflows, in no part", async ({ page, server }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${server.origin}/fr/`);
  await expect(page.locator("#result")).toContainText("Commencez par ce que vous savez");
  await expectSoundInEveryLook(page, [320]);
  await button(page, "Llama 2 7B").click();
  await expect(page.locator("#result .figure")).toHaveText("44 t CO2e");
  await expect(page.locator(".details")).toBeVisible();
  await expectNoOverflow(page);
  for (const summary of await page.locator("summary").all()) await summary.click();
  await expectSoundInEveryLook(page, [320]);
  for (const part of ["compare", "project", "method", "data"]) {
    await page.goto(`${server.origin}/fr/#${part}`);
    await expect(page.locator("main h2").filter({ visible: true }).first()).toBeVisible();
    await expectNoOverflow(page);
  }
});
