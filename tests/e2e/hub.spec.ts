// A model of the Hub by its id, and its card back there, against a stand-in of the Hub.
import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { oneFile, site } from "./support/built";
import { pathToFileURL } from "node:url";
import { expectNoOverflow, expectNoViolations } from "./support/axe";
import { App, expect, test } from "./support/hub";
import { serve, type Server } from "./support/server";

const token = "hf_may_write";

const panel = (page: Page) => page.getByRole("form", { name: "From the Hub" });

async function openPanel(page: Page) {
  await page.getByRole("button", { name: "paste text or a Hub model" }).click();
  return panel(page);
}

async function read(page: Page, model: string) {
  const form = await openPanel(page);
  await form.getByLabel("A model on the Hub").fill(model);
  await form.getByRole("button", { name: "Read from the Hub" }).click();
  return form;
}

const done = (page: Page) => expect(panel(page).getByRole("button", { name: "Read from the Hub" })).toBeVisible();

test("hub: nothing is asked before the press, and then the Hub alone", async ({ page, server, hub, requests }) => {
  await page.goto(server.origin);
  const app = new App(page);
  const form = await openPanel(page);
  await form.getByLabel("A model on the Hub").fill("me/dense");
  await expect(form).toContainText("When you press it, and not before, your browser asks huggingface.co");
  expect(hub.asked).toEqual([]);
  await form.getByRole("button", { name: "Read from the Hub" }).click();
  await expect(app.field("Name")).toHaveValue("me/dense");
  await expect(app.field("Parameters")).toHaveValue("124,439,808");
  await expect(app.result).toContainText("27 kg CO2e");
  await done(page);
  // By a worker of its own, so that no answer holds up the page.
  expect(page.workers().filter((worker) => worker.url().includes("hub-worker"))).toHaveLength(1);
  const elsewhere = requests.filter((url) => !url.startsWith(server.origin) && !/^(data|blob):/.test(url));
  expect(elsewhere.length).toBeGreaterThan(2);
  expect(elsewhere.filter((url) => !url.startsWith("https://huggingface.co/"))).toEqual([]);
  expect(hub.asked.every((one) => one.origin === server.origin && one.referer === undefined && !one.token)).toBe(true);
  // Weights are counted from what the Hub says, and not fetched.
  expect(hub.asked.filter(({ path }) => path.includes("safetensors"))).toEqual([]);
});

/** What the files of each of the stand-in's models say, which Python's tests read, too. */
const models = JSON.parse(readFileSync(join(__dirname, "../support/hub/expected.json"), "utf8")) as Record<
  string,
  { name: string; parameters: number | null }
>;

/** And what the page says beside it. */
const says: Record<string, string[]> = {
  "me/tuned": ["What me/tuned was made from", "me/base (fine-tuned from it)", "shared by 12,000 models"],
  "me/lora": ["me/tuned (an adapter for it)", "me/base (fine-tuned from it)"],
  "me/quantised-GGUF": ["quantised copy", "me/tuned (a quantised copy of it)"],
  "me/no-card": ["has no README.md yet"],
  "me/kilograms": ["This looks like kilograms"],
  "me/contradicting": ["Which is right?"],
  "me/style-lora": ["me/diffusion (an adapter for it)"],
};

for (const [model, { name, parameters }] of Object.entries(models)) {
  test(`hub: ${model} gives what its repository says`, async ({ page, server, hub }) => {
    await page.goto(server.origin);
    await read(page, model);
    const files = page.getByRole("region", { name: "Files" });
    for (const part of says[model] ?? []) await expect(files).toContainText(part);
    const app = new App(page);
    await expect(app.field("Name")).toHaveValue(name);
    await expect(app.field("Parameters")).toHaveValue(parameters === null ? "" : parameters.toLocaleString("en-US"));
    await done(page);
    expect(hub.asked.length).toBeGreaterThan(0);
  });
}

test("hub: what cannot be read says what to do", async ({ page, server, hub }) => {
  await page.goto(server.origin);
  const form = await read(page, "me/gated");
  await expect(form).toContainText("me/gated is gated: its owners decide who reads it");
  const refusals: [string, string][] = [
    ["me/private", "shows no model me/private to the public"],
    ["me/nothing", "shows no model me/nothing to the public"],
    ["https://huggingface.co/spaces/me/space", "This is the address of a Space"],
    ["datasets/me/data", "This is the address of a dataset"],
    ["https://huggingface.co/me", "a person or an organisation"],
    ["me/dense/tree/main", "is written like org/model"],
    ["https://huggingface.co/me/dense/tree/nowhere", "no such branch, tag or commit"],
  ];
  for (const [model, why] of refusals) {
    await form.getByLabel("A model on the Hub").fill(model);
    await form.getByRole("button", { name: "Read from the Hub" }).click();
    await expect(form).toContainText(why);
  }
  const again = async (why: string | RegExp) => {
    await form.getByLabel("A model on the Hub").fill("me/dense");
    await form.getByRole("button", { name: "Read from the Hub" }).click();
    await expect(form).toContainText(why);
  };
  hub.faults.push({ path: "/api/models/me/dense", times: 1, status: 429, headers: { "retry-after": "7" } });
  await again("takes no more questions");
  hub.faults.push({
    path: "/api/models/me/dense",
    times: 1,
    status: 429,
    headers: { "retry-after": "7", "access-control-expose-headers": "Retry-After" },
  });
  await again("try again in 7 s");
  hub.faults.push({ path: "/api/models/me/dense", times: 1, status: 503 });
  await again("answers with an error (503)");
  hub.faults.push({ path: "/api/models/me/dense", times: 1, cut: true });
  await again("broke off");
  await page.context().setOffline(true);
  await again("cannot be reached");
  await page.context().setOffline(false);
  await form.getByLabel("A model on the Hub").fill("me/gated");
  await form.getByLabel("A token of yours").fill("hf_may_read");
  await form.getByRole("button", { name: "Read from the Hub" }).click();
  await expect(new App(page).field("Name")).toHaveValue("me/gated");
});

test("hub: cancelling stops the questions at once", async ({ page, server, hub }) => {
  await page.goto(server.origin);
  hub.faults.push({ path: "/me/dense/resolve", times: 100, delayMs: 60_000 });
  const form = await read(page, "me/dense");
  await expect(form).toContainText("Reading me/dense: 1 of");
  await form.getByRole("button", { name: "Cancel" }).click();
  await done(page);
  await expect.poll(() => hub.open).toBe(0);
  const asked = hub.asked.length;
  await page.waitForTimeout(500);
  expect(hub.asked.length).toBe(asked);
  await expect(new App(page).field("Name")).toHaveValue("");
});

test("hub: an id in the sentence box leads there, and asks nothing by itself", async ({ page, server, hub }) => {
  await page.goto(server.origin);
  const app = new App(page);
  await app.sentence.fill("https://huggingface.co/me/dense");
  await page.getByRole("button", { name: "Look there" }).click();
  await expect(panel(page).getByLabel("A model on the Hub")).toHaveValue("https://huggingface.co/me/dense");
  expect(hub.asked).toEqual([]);
  await panel(page).getByRole("button", { name: "Read from the Hub" }).click();
  await expect(app.result).toContainText("In your README.md");
});

async function toPullRequest(page: Page, model: string) {
  await read(page, model);
  const result = new App(page).result;
  await result.getByRole("button", { name: "Send it to the Hub …" }).click();
  const form = result.getByRole("form", { name: "Pull request" });
  await form.getByLabel("A token of yours").fill(token);
  await expect(form.getByRole("button", { name: "Send the pull request" })).toBeEnabled();
  return form;
}

test("hub: a pull request is one commit with one file, and nothing outside its block changes", async ({ page, server, hub, requests }) => {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto(server.origin);
  const form = await toPullRequest(page, "me/dense");
  await expect(page.getByRole("link", { name: "Open the Hub’s editor" })).toHaveAttribute(
    "href",
    "https://huggingface.co/me/dense/edit/main/README.md",
  );
  expect(hub.commits).toEqual([]);
  const head = hub.head("me/dense");
  const before = hub.repositories.get("me/dense")?.files.get("README.md")?.toString() ?? "";
  await form.getByLabel("What it says").fill("Grams of the training");
  await form.getByRole("button", { name: "Send the pull request" }).dblclick();
  await expect(form.getByRole("link", { name: "open the pull request" })).toHaveAttribute("href", /\/me\/dense\/discussions\/1$/);
  await expect(form.getByRole("button", { name: "Send the pull request" })).toBeDisabled();
  expect(hub.commits).toHaveLength(1);
  const [commit] = hub.commits;
  expect(commit).toMatchObject({ id: "me/dense", summary: "Grams of the training", parentCommit: head, asPullRequest: true });
  expect(commit?.description).toContain("CO2e");
  expect(Object.keys(commit?.files ?? {})).toEqual(["README.md"]);
  const after = commit?.files["README.md"] ?? "";
  const block = /co2_eq_emissions:\n(?: {2}.*\n)+/;
  expect(after).toMatch(block);
  expect(after.replace(block, "")).toBe(before);

  // The token stands in the field where it was typed, and in nothing that is kept, linked, written or sent elsewhere.
  const kept = await page.evaluate(async (token) => {
    const places = [
      document.documentElement.outerHTML,
      location.href,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
    ];
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const names = await caches.keys();
    return { found: places.some((place) => place.includes(token)), databases, names };
  }, token);
  expect(kept.found).toBe(false);
  expect(kept.databases).toEqual([]);
  expect(said.join("\n")).not.toContain(token);
  expect(requests.filter((url) => url.includes(token))).toEqual([]);
  expect(hub.asked.filter((one) => one.token).every(({ host }) => host === "huggingface.co")).toBe(true);
  await page.getByRole("button", { name: "Share", exact: false }).first().click();
  expect(await page.evaluate(() => location.href)).not.toContain(token);
});

test("hub: a card that has changed meanwhile is merged anew and shown before anything is sent", async ({ page, server, hub }) => {
  await page.goto(server.origin);
  const form = await toPullRequest(page, "me/dense");
  hub.repositories.get("me/dense")?.files.set("README.md", Buffer.from("---\nlicense: apache-2.0\n---\n# Written anew\n"));
  await form.getByRole("button", { name: "Send the pull request" }).click();
  await expect(form).toContainText("README.md has changed on the Hub since it was read, so nothing was sent");
  await expect(new App(page).result).toContainText(" license: apache-2.0");
  expect(hub.commits).toEqual([]);
  await expect(form.getByRole("button", { name: "Send the pull request" })).toBeEnabled();
  await form.getByRole("button", { name: "Send the pull request" }).click();
  await expect(form.getByRole("link", { name: "open the pull request" })).toBeVisible();
  expect(hub.commits).toHaveLength(1);
  expect(hub.commits[0]?.files["README.md"]).toMatch(/^---\nlicense: apache-2.0\nco2_eq_emissions:\n[^]*\n---\n# Written anew\n$/);
  expect(hub.commits[0]?.parentCommit).toBe(hub.head("me/dense"));
});

test("hub: a pull request without the right to it says so, and one with a badge has two files", async ({ page, server, hub }) => {
  await page.goto(server.origin);
  const form = await toPullRequest(page, "me/dense");
  const send = form.getByRole("button", { name: "Send the pull request" });
  for (const [typed, why] of [
    ["", "or a token that may write"],
    ["hf_may_read", "This token may not do that"],
    ["hf_unknown", "does not take this token"],
  ] as const) {
    await form.getByLabel("A token of yours").fill(typed);
    await send.click();
    await expect(form).toContainText(why);
  }
  expect(hub.commits).toEqual([]);
  await form.getByLabel("A token of yours").fill(token);
  await form.getByLabel("With a badge").check();
  await expect(form.getByLabel("Markdown of the badge")).toContainText("#run=");
  await send.click();
  await expect(form.getByRole("link", { name: "open the pull request" })).toBeVisible();
  // One commit still: the card, changed in its block alone, and the badge beside it. The line that shows it is for the author to put in.
  expect(hub.commits).toHaveLength(1);
  const files = hub.commits[0]?.files ?? {};
  expect(Object.keys(files)).toEqual(["README.md", "card.svg"]);
  expect(files["card.svg"]).toContain("<svg");
  const before = hub.repositories.get("me/dense")?.files.get("README.md")?.toString();
  expect(files["README.md"]?.replace(/co2_eq_emissions:\n(?: {2}.*\n)+/, "")).toBe(before);
  const [, image, link = ""] =
    /^\[!\[.*\]\((.*)\)\]\((\S+)\)$/.exec((await form.getByLabel("Markdown of the badge").textContent())?.trim() ?? "") ?? [];
  expect(image).toBe("card.svg");
  await page.goto(link);
  await expect(new App(page).result).toContainText("27 kg CO2e");
});

/** The site as a Space: the Hub writes its variables right behind <head>. */
function serveSpace(): Promise<Server> {
  const said = '<head><script>window.huggingface={variables:{"OAUTH_CLIENT_ID":"a-space"}};</script>';
  return serve(site, "/", { "/": readFileSync(join(site, "index.html"), "utf8").replace("<head>", said) });
}

/** What of signing in could be kept anywhere. */
const keptIn = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement.outerHTML, location.href, JSON.stringify([{ ...localStorage }, { ...sessionStorage }]), document.cookie].join(),
  );

test("hub: in a Space one signs in with the Hub in another tab, and nothing of it is kept", async ({ page, context, hub, requests }) => {
  const space = await serveSpace();
  await page.goto(space.origin);
  await read(page, "me/dense");
  const result = new App(page).result;
  await result.getByRole("button", { name: "Send it to the Hub …" }).click();
  const form = result.getByRole("form", { name: "Pull request" });
  const press = async () => {
    const [tab] = await Promise.all([context.waitForEvent("page"), form.getByRole("button", { name: "Sign in with Hugging Face" }).click()]);
    await expect(tab.getByText("Go back to the tab that you came from")).toBeVisible();
    expect(tab.url()).toBe(`${space.origin}/signed-in.html`);
    await tab.close();
  };
  hub.denies = "Not today";
  await press();
  await expect(form).toContainText("The Hub did not let you in: access_denied: Not today");
  hub.denies = "";
  // What another tab of this site is told is not for this one.
  hub.faults.push({ path: "/oauth/authorize", times: 1, delayMs: 1000 });
  const pressed = press();
  await expect.poll(() => hub.asked.filter(({ path }) => path.startsWith("/oauth/authorize")).length).toBe(2);
  await page.evaluate(() => new BroadcastChannel("trainprint.signed-in").postMessage({ signedIn: '?code=x&state={"nonce":"another"}' }));
  await pressed;
  await expect(form).toContainText("Signed in as me");
  await expect(form.getByLabel("A token of yours")).toHaveCount(0);
  const authorize = new URL(requests.find((url) => url.includes("/oauth/authorize")) ?? "");
  expect(authorize.searchParams.get("scope")).toBe("openid profile write-discussions");
  expect(authorize.searchParams.get("client_id")).toBe("a-space");
  // What was typed and read is still there: the page was not left.
  await expect(new App(page).field("Name")).toHaveValue("me/dense");
  await form.getByRole("button", { name: "Send the pull request" }).click();
  await expect(form.getByRole("link", { name: "open the pull request" })).toBeVisible();
  expect(hub.commits).toHaveLength(1);
  const kept = await keptIn(page);
  const { nonce } = JSON.parse(authorize.searchParams.get("state") ?? "{}") as { nonce: string };
  for (const secret of [token, nonce, "oauth"]) expect(kept).not.toContain(secret);
  expect(requests.filter((url) => url.includes(token))).toEqual([]);
  expect(hub.asked.filter((one) => one.token).every(({ host }) => host === "huggingface.co")).toBe(true);
  await form.getByRole("button", { name: "Forget it" }).click();
  await expect(form.getByLabel("A token of yours")).toBeVisible();
  expect(readFileSync(join(__dirname, "../../scripts/space/README.md"), "utf8")).toMatch(
    /\nhf_oauth: true\nhf_oauth_scopes:\n {2}- write-discussions\n/,
  );
});

test("hub: on the Hub's page of a Space, signing in leads to a tab of its own, with the inputs", async ({ page, context, hub }) => {
  const space = await serveSpace();
  await page.setContent(`<iframe title="Space" width="1000" height="700" src="${space.origin}/"></iframe>`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "paste text or a Hub model" }).click();
  await frame.getByLabel("A model on the Hub").fill("me/dense");
  await frame.getByRole("button", { name: "Read from the Hub" }).click();
  await frame.getByRole("button", { name: "Send it to the Hub …" }).click();
  const way = frame.getByRole("link", { name: "open this page in a tab of its own" });
  await expect(way).toHaveAttribute("href", /\?model=me%2Fdense#run=/);
  const asked = hub.asked.length;
  const [tab] = await Promise.all([context.waitForEvent("page"), way.click()]);
  await expect(new App(tab).field("Name")).toHaveValue("me/dense");
  await expect(tab.getByLabel("A model on the Hub")).toHaveValue("me/dense");
  expect(hub.asked).toHaveLength(asked);
  await space.close();
});

test("hub: a model without a card gets its first one", async ({ page, server, hub }) => {
  await page.goto(server.origin);
  await read(page, "me/no-card");
  await done(page);
  const app = new App(page);
  await app.combobox("Accelerator").fill("V100");
  await app.field("Hours").fill("100");
  await app.result.getByRole("button", { name: "Send it to the Hub …" }).click();
  const form = app.result.getByRole("form", { name: "Pull request" });
  await form.getByLabel("A token of yours").fill(token);
  await form.getByRole("button", { name: "Send the pull request" }).click();
  await expect(form.getByRole("link", { name: "open the pull request" })).toBeVisible();
  expect(hub.commits[0]?.files["README.md"]).toMatch(/^---\nco2_eq_emissions:\n[^]*\n---\n\n?# no-card\n$/);
});

for (const width of [1280, 320]) {
  test(`hub: at ${width} px everything is in sight, by keyboard and for a screen reader`, async ({ page, server, hub }) => {
    expect(hub.asked).toEqual([]);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(server.origin);
    const form = await openPanel(page);
    await form.getByLabel("A model on the Hub").focus();
    await page.keyboard.type("me/tuned");
    await page.keyboard.press("Enter");
    await expect(form).toContainText("shared by 12,000 models");
    await done(page);
    const result = new App(page).result;
    const opening = result.getByRole("button", { name: "Send it to the Hub …" });
    await opening.focus();
    await page.keyboard.press("Enter");
    await expect(result.getByRole("form", { name: "Pull request" })).toBeVisible();
    await result.getByLabel("With a badge").check();
    await expectNoViolations(page);
    await expectNoOverflow(page);
  });
}

test("hub: a saved file asks nobody, and says where a model can be read", async ({ page, requests }) => {
  expect(readFileSync(oneFile, "utf8")).not.toContain("connect-src");
  await page.goto(pathToFileURL(oneFile).href);
  await page.getByRole("button", { name: "paste text or a Hub model" }).click();
  await expect(page.getByRole("region", { name: "Files" })).toContainText("This is a saved file, which asks nobody over the network");
  expect(requests.filter((url) => /^https?:/.test(url))).toEqual([]);
});

const list = (page: Page) => page.getByRole("form", { name: "List from the Hub" });

test("hub: an author's 500 models are listed in five questions, with what is wrong with each", async ({ page, server, hub }) => {
  await page.goto(`${server.origin}/?author=many#models`);
  await expect(list(page).getByLabel("User or organisation")).toHaveValue("many");
  expect(hub.asked).toEqual([]);
  await list(page).getByRole("button", { name: "List them" }).click();
  await expect(page.getByText("500 models, 300 with something to mend")).toBeVisible({ timeout: 20_000 });
  expect(hub.asked).toHaveLength(5);
  expect(hub.asked.every(({ path }) => path.startsWith("/api/models?"))).toBe(true);
  const table = page.getByRole("region", { name: "Models from the Hub" });
  await expect(table.getByRole("row")).toHaveCount(51);
  await expectNoViolations(page); // before all rows are there, which takes axe half a minute
  await page.getByRole("button", { name: "Show all 500" }).click();
  const row = (name: string) => table.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  await expect(row("many/model-1")).toContainText("1.2 kg CO2e");
  await expect(row("many/model-1")).toContainText("Stated by its card");
  await expect(row("many/model-2")).toContainText("text");
  await expect(row("many/model-4")).toContainText("kilograms");
  await expect(row("many/model-5")).toContainText("Estimated here");
  await expect(row("many/model-5")).toContainText("CO2e");
  await expect(page.getByRole("link", { name: "Link to this list" })).toHaveAttribute("href", "?author=many#models");
  await expect(page.getByRole("button", { name: "Estimate all rows" })).toBeVisible();
});

test("hub: cancelling a list stops it, and a limit is said", async ({ page, server, hub }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${server.origin}/#models`);
  await list(page).getByLabel("User or organisation").fill("many");
  hub.faults.push({ path: "/api/models", times: 100, delayMs: 1000 });
  await list(page).getByRole("button", { name: "List them" }).click();
  await expect(page.getByText(/00 models …/)).toBeVisible();
  await list(page).getByRole("button", { name: "Cancel" }).click();
  await expect.poll(() => hub.open).toBe(0);
  const asked = hub.asked.length;
  await page.waitForTimeout(1200);
  expect(hub.asked.length).toBe(asked);
  expect(asked).toBeLessThan(5);
  hub.faults.length = 0;
  hub.faults.push({ path: "/api/models", times: 1, status: 429 });
  await list(page).getByRole("button", { name: "List them" }).click();
  await expect(page.getByText("takes no more questions")).toBeVisible();
  await list(page).getByLabel("User or organisation").fill("nobody");
  await list(page).getByRole("button", { name: "List them" }).click();
  await expect(page.getByText("The Hub lists no such model of “nobody”.")).toBeVisible();
  await expectNoOverflow(page);
});

test("hub: light models come first, and each card that wants mending is mended from the list", async ({ page, server, hub }) => {
  await page.goto(`${server.origin}/?author=light&order=total#models`);
  expect(hub.asked).toEqual([]);
  await list(page).getByRole("button", { name: "List them" }).click();
  await expect(page.getByText("7 models, 4 with something to mend. Least in all first")).toBeVisible();
  const table = page.getByRole("region", { name: "Models from the Hub" });
  const rows = () => table.getByRole("rowheader").allTextContents();
  await expect
    .poll(rows)
    .toEqual(["light/small", "light/large", "light/kilograms", "light/silent", "light/zero", "light/list", "light/contradicted"]);
  const row = (name: string) => table.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  await expect(row("light/kilograms")).toContainText("27 kg CO2e (27 g CO2e)");
  await expect(row("light/silent")).toContainText(/g CO2e\s+\(.+ – .+\)\s*Estimated here/);
  const order = page.getByLabel("Order");
  await order.selectOption("Emissions for each point: accuracy, imdb");
  await expect
    .poll(rows)
    .toEqual(["light/small", "light/large", "light/kilograms", "light/zero", "light/list", "light/silent", "light/contradicted"]);
  await order.selectOption("Emissions for each parameter");
  await expect(row("light/large")).toContainText("26 kg CO2e");
  await page.getByLabel("From, g").fill("100");
  await page.getByLabel("To, g").fill("10000");
  await expect(page.getByText("of them are within the bounds")).toBeVisible();
  await expect.poll(async () => (await rows()).includes("light/kilograms")).toBe(false);
  await expect(page.getByRole("link", { name: "Link to this list" })).toHaveAttribute("href", "?author=light&least=100&most=10000#models");
  await expect(page.getByRole("img", { name: /Which are light for their size\? light\/small emitted least/ }).locator("circle")).not.toHaveCount(0);
  await page.getByLabel("From, g").fill("");
  await page.getByLabel("To, g").fill("");
  expect(hub.asked).toHaveLength(1);

  // Kilograms as grams: what is safe to mend, as a difference, in the editor and as a pull request of that file alone.
  await row("light/kilograms")
    .getByRole("button", { name: /^Mend it .*light\/kilograms$/ })
    .click();
  await expect(table.getByLabel("Changes to README.md")).toContainText('+co2_eq_emissions: {"emissions":27000,');
  await expect(table.getByRole("link", { name: "Open the Hub’s editor" })).toHaveAttribute(
    "href",
    "https://huggingface.co/light/kilograms/edit/main/README.md",
  );
  const send = async () => {
    await table.getByRole("button", { name: "Send it to the Hub …" }).click();
    const form = table.getByRole("form", { name: "Pull request" });
    await form.getByLabel("A token of yours").fill(token);
    await form.getByRole("button", { name: "Send the pull request" }).click();
    return form;
  };
  await expect((await send()).getByRole("link", { name: "open the pull request" })).toBeVisible();
  expect(hub.commits).toHaveLength(1);
  const before = hub.repositories.get("light/kilograms")?.files.get("README.md")?.toString() ?? "";
  expect(hub.commits[0]).toMatchObject({ id: "light/kilograms", files: { "README.md": before.replace(":27,", ":27000,") } });
  await expectNoViolations(page);

  // What is no number, what the rest of the card contradicts, and nothing at all: an estimate from what the repository says.
  for (const name of ["light/list", "light/contradicted", "light/silent"]) {
    await row(name)
      .getByRole("button", { name: new RegExp(`${name}$`) })
      .click();
    await expect(table.getByLabel("Changes to README.md")).toContainText(/\+co2_eq_emissions:[^]*330 g CO2e/);
    if (name !== "light/contradicted") continue;
    await expect(row(name)).toContainText("500,000 g for an hour of one accelerator");
    await expect(table.getByLabel("Changes to README.md")).toContainText('-co2_eq_emissions: {"emissions":5000000,');
    await expect((await send()).getByRole("link", { name: "open the pull request" })).toBeVisible();
    expect(hub.commits).toHaveLength(2);
    const mended = /^---\nlicense: mit\nco2_eq_emissions: \{"emissions":330,.*\}\n---\n# A model\n\nTrained for 10 hours/;
    expect(hub.commits[1]).toMatchObject({ id: name, files: { "README.md": expect.stringMatching(mended) } });
  }
  // What has changed there meanwhile is mended anew before anything is sent.
  hub.repositories.get("light/silent")?.files.set("README.md", Buffer.from("---\nlicense: apache-2.0\n---\nTrained for 20 hours on one A100.\n"));
  await expect(await send()).toContainText("README.md has changed on the Hub since it was read, so nothing was sent");
  await expect(table.getByLabel("Changes to README.md")).toContainText(" license: apache-2.0");
  expect(hub.commits).toHaveLength(2);
});
