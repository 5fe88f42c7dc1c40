// <trainprint-widget> in pages of another origin.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Run } from "../../web/src/generated/run";
import { expectSoundInEveryLook } from "./support/axe";
import { site } from "./support/built";
import { reportOf } from "./support/core";
import { serve, type Server } from "./support/server";
import { App, expect, test } from "./support/test";

const french: Run = { name: "My model", energy_kwh: 433, region: "France" };
const german: Run = { name: "My model", accelerator: "8x A100", wall_clock_hours: 100, region: "Germany" };

// The browser's own note on what the page tries first when it copies.
test.use({ tolerated: /^Permissions policy violation: The Clipboard API/ });

interface Told {
  name: string;
  detail: {
    report?: { routes: [{ display: string; emissions_gco2e: number }] };
    run?: Run;
    link?: string;
    errors?: { field: string; message: string }[];
  };
}

const hosts: Server[] = [];
test.afterEach(() => Promise.all(hosts.splice(0).map((host) => host.close())));

/** A page of another origin; what the widgets in it tell is noted in `told`. */
async function hostWith(page: Page, server: Server, body: string, head = ""): Promise<Server> {
  const noting = `self.told = []; for (const name of ["estimate", "refused"]) addEventListener(name, ({ detail, target }) => told.push({ name, detail, id: target.id }));`;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}
    <script>${noting}</script><script src="${server.origin}/embed.js"></script><h1>Host</h1>${body}`;
  const host = await serve(site, "/nothing/", { "/": html });
  hosts.push(host);
  await page.goto(host.origin);
  return host;
}

const told = (page: Page) => page.evaluate(() => (self as unknown as { told: Told[] }).told);
const lastFrom = (page: Page, id: string) =>
  page.evaluate((wanted) => (self as unknown as { told: (Told & { id: string })[] }).told.filter((one) => one.id === wanted).at(-1), id);
const widgetOf = (run: Run, attributes = "") => `<trainprint-widget ${attributes} run='${JSON.stringify(run)}'></trainprint-widget>`;
const appIn = (page: Page, id: string) => new App(page.frameLocator(`#${id} iframe`));

test("widget: two on one page estimate each their own run, keep nothing, and tell the page what is typed", async ({ page, server }) => {
  await hostWith(page, server, widgetOf(french, 'id="one"') + widgetOf(german, 'id="two" layout="full"'));
  const [one, two] = [await reportOf(french), await reportOf(german)];
  await expect(appIn(page, "one").result).toContainText(one.routes[0].display);
  await expect(appIn(page, "two").result).toContainText(two.routes[0].display);
  await expect.poll(async () => (await lastFrom(page, "one"))?.detail.report).toEqual(one);
  await expect.poll(async () => (await lastFrom(page, "two"))?.detail.report).toEqual(two);
  expect(await page.evaluate(() => (document.querySelector("#two") as unknown as { getReport(): unknown }).getReport())).toEqual(two);
  await expect(page.frameLocator("#two iframe").getByRole("navigation")).toBeVisible();
  await expect(page.frameLocator("#one iframe").getByRole("navigation")).toHaveCount(0);

  await appIn(page, "one").openSection("I measured the energy");
  await appIn(page, "one").field("Measured energy kWh").fill("866");
  const doubled = await reportOf({ ...french, energy_kwh: 866 });
  await expect.poll(async () => (await lastFrom(page, "one"))?.detail.report?.routes[0].display).toBe(doubled.routes[0].display);
  expect((await lastFrom(page, "two"))?.detail.report).toEqual(two);
  await appIn(page, "one").field("Measured energy kWh").fill("-1");
  await expect.poll(async () => (await lastFrom(page, "one"))?.detail.errors?.[0]?.field).toBe("energy_kwh");

  const frame = page.frames().find((one) => one.parentFrame() !== null);
  expect(await frame?.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain("866");
});

test("widget: in French it shows French, and tells the page around it what the core wrote", async ({ page, server }) => {
  await hostWith(page, server, widgetOf(german, 'id="w" language="fr"'));
  const frame = page.frameLocator("#w iframe");
  await expect(frame.locator("#result .interval")).toContainText("Très probablement");
  expect(await frame.locator("html").getAttribute("lang")).toBe("fr");
  const report = await reportOf(german);
  await expect.poll(async () => (await lastFrom(page, "w"))?.detail.report).toEqual(report);
});

test("widget: it follows its attributes and is as high as what it shows", async ({ page, server }) => {
  await hostWith(page, server, '<trainprint-widget id="w" theme="dark"></trainprint-widget>');
  const frame = page.frameLocator("#w iframe");
  await expect(new App(frame).combobox("Accelerator")).toBeVisible();
  const set = (name: string, value: string) =>
    page.evaluate(([key, text]) => document.querySelector("#w")?.setAttribute(key ?? "", text ?? ""), [name, value]);
  await set("run", JSON.stringify(french));
  const { display } = (await reportOf(french)).routes[0];
  await expect(new App(frame).result).toContainText(display);
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await set("theme", "light");
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(new App(frame).result).toContainText(display); // nothing typed is lost by it

  const heights = () =>
    Promise.all([
      page.locator("#w").evaluate((element) => element.getBoundingClientRect().height),
      frame.locator("body").evaluate((element) => Math.ceil(element.getBoundingClientRect().height)),
    ]);
  await expect(frame.getByRole("region", { name: "Behind the figure" })).toBeVisible();
  await expect.poll(async () => (([outside, inside]) => outside - inside)(await heights())).toBe(0);
  await set("readonly", "");
  await expect(frame.getByRole("region", { name: "Carbon label" })).toContainText(display);
  await expect.poll(async () => (await heights())[0]).toBeLessThan(300);

  for (const [name, value, field] of [
    ["run", '{"acelerator": "A100"}', "acelerator"],
    ["run", '{"device_hours": 1, "wall_clock_hours": 1}', "wall_clock_hours"],
    ["run", "A100", "run"],
    ["run", JSON.stringify({ ...french, name: "x".repeat(50_000) }), "run"],
    ["language", "de", "language"],
    ["src", "javascript:alert(1)", "src"],
  ] as const) {
    await set(name, value);
    await expect.poll(async () => (await lastFrom(page, "w"))?.detail.errors?.[0]?.field).toBe(field);
    expect(await page.evaluate(() => (document.querySelector("#w") as unknown as { getReport(): unknown }).getReport())).toBeUndefined();
    if (name !== "run") await page.evaluate((key) => document.querySelector("#w")?.removeAttribute(key), name);
    // As before, which is no news to the frame.
    else await set("run", JSON.stringify(french));
    if (name === "run") await expect.poll(async () => (await lastFrom(page, "w"))?.detail.report?.routes[0].display).toBe(display);
  }
});

test("widget: the label of a finished run opens the page with that run", async ({ page, context, server }) => {
  const made = { texts: { energy_kwh: "433", region: "France" }, data: "2020.01", figure: "1 kg CO2e" };
  const link = `run=${encodeURIComponent(JSON.stringify(made))}`;
  await hostWith(
    page,
    server,
    `<trainprint-widget id="w" readonly link="${link}"></trainprint-widget><trainprint-widget id="bad" readonly link="#x"></trainprint-widget>
     <iframe id="cut" src="${server.origin}/?embed=1&label#${link.slice(0, -30)}" title="Cut off"></iframe>`,
  );
  const label = page.frameLocator("#w iframe").getByRole("region", { name: "Carbon label" });
  const { display } = (await reportOf({ energy_kwh: 433, region: "France" })).routes[0];
  await expect(label).toContainText(display);
  await expect(label).toContainText("When this label was made, it said 1 kg CO2e");
  await expect(page.frameLocator("#w iframe").getByRole("combobox")).toHaveCount(0);
  for (const bad of ["#bad iframe", "#cut"]) await expect(page.frameLocator(bad).getByText("link: This link holds no run.")).toBeVisible();
  const [opened] = await Promise.all([context.waitForEvent("page"), label.getByRole("link", { name: "Check this figure" }).click()]);
  await expect(new App(opened).result).toContainText(display);
  expect(opened.url().startsWith(`${server.origin}/#run=`)).toBe(true);
  await opened.close();
});

test("widget: in label and snippets axe finds nothing, and nothing overflows", async ({ page, server }) => {
  const fragment = `#run=${encodeURIComponent(JSON.stringify({ texts: { name: "My model", energy_kwh: "433", region: "France" } }))}`;
  await page.setViewportSize({ width: 300, height: 800 });
  await page.goto(`${server.origin}/?embed=1&label${fragment}`);
  await expect(page.getByRole("region", { name: "Carbon label" })).toContainText("Check this figure");
  await expectSoundInEveryLook(page, [300]);
  await page.goto(`${server.origin}/?embed=1${fragment}`);
  await page.locator("summary", { hasText: "Put this estimate on a page" }).click();
  await expect(page.getByLabel("Web page: a form with this run")).toBeVisible();
  await expectSoundInEveryLook(page, [300]);
});

test("widget: a hundred created and removed leave no document, listener or frame behind", async ({ page, context, server }) => {
  await hostWith(page, server, "<div></div>");
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const counts = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    return Object.fromEntries(
      metrics.filter(({ name }) => /^(Documents|Frames|JSEventListeners)$/.test(name)).map(({ name, value }) => [name, value]),
    );
  };
  /** Every twentieth lives until it has told its estimate. */
  const churn = (times: number) =>
    page.evaluate(
      async ([count, run]) => {
        for (let at = 0; at < Number(count); ++at) {
          const widget = document.createElement("trainprint-widget");
          widget.setAttribute("run", String(run));
          const estimated = new Promise((done) => widget.addEventListener("estimate", done, { once: true }));
          document.querySelector("div")?.append(widget);
          if (at % 20 === 0) await estimated;
          else await new Promise((later) => setTimeout(later, at % 3));
          widget.remove();
        }
        (self as unknown as { told: unknown[] }).told.length = 0;
      },
      [times, JSON.stringify(french)],
    );
  await churn(2);
  await expect.poll(async () => (await counts()).Frames).toBe(1);
  const before = await counts();
  await churn(100);
  await expect.poll(counts).toEqual(before);
  expect(page.frames()).toHaveLength(1);
});

const estimate = {
  type: "estimate",
  report: { data_version: "", routes: [{ emissions_gco2e: 1, display: "a lie", interval: { display: "" } }] },
  run: {},
  link: "",
};
const text = (message: unknown) => `trainprint:${JSON.stringify(message)}`;
const posting = (messages: string[]) => `<!doctype html><meta charset="utf-8"><title>Stranger</title><script>
  for (const message of ${JSON.stringify(messages).replaceAll("<", "\\u003c")}) parent.postMessage(message, "*");</script>`;

test("widget: what strangers and damaged pages say to the host is not heard", async ({ page }) => {
  const damaged = [
    "trainprint:",
    "trainprint:{",
    JSON.stringify(estimate),
    text([]),
    text({ ...estimate, more: 1 }),
    text({ ...estimate, report: {} }),
    text({ ...estimate, report: { ...estimate.report, routes: [{ ...estimate.report.routes[0], emissions_gco2e: "1" }] } }),
    text(estimate).replace('"run":{}', '"run":{"__proto__":{"polluted":true}}'),
    text(estimate).replace('"run":{}', '"run":{"constructor":{"prototype":{"polluted":true}}}'),
    text({ ...estimate, link: "x".repeat(1_000_001) }),
    text({ type: "size", height: 1e9 }),
    text({ type: "size", height: -1 }),
    text({ type: "refused", errors: [{ field: 1, message: "" }] }),
    text({ type: "eval", code: "1" }),
    text({ type: "size", height: 333 }), // the only one that a page may say, and the last
  ];
  const elsewhere = await serve(site, "/nothing/", { "/": posting([text({ type: "ready" }), text(estimate), text({ type: "size", height: 444 })]) });
  const pages: Record<string, string> = {
    "/damaged/": posting(damaged),
    "/gone/": `<!doctype html><title>Gone</title><script>location.href = ${JSON.stringify(elsewhere.origin)}</script>`,
    "/beside/": posting([text(estimate), text({ type: "size", height: 444 })]),
  };
  const server = await serve(site, "/", pages);
  hosts.push(elsewhere, server);
  await hostWith(
    page,
    server,
    `<trainprint-widget id="damaged" src="${server.origin}/damaged/"></trainprint-widget><trainprint-widget id="gone" src="${server.origin}/gone/"></trainprint-widget>
     <iframe src="${server.origin}/beside/" title="Beside"></iframe>`,
  );
  const height = (id: string) => page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().height);
  await expect.poll(() => height("damaged")).toBe(333);
  await expect.poll(() => page.frames().map((frame) => frame.url())).toContain(`${elsewhere.origin}/`);
  await page.evaluate(
    (messages) => messages.forEach((message) => self.postMessage(message, "*")),
    [text(estimate), text({ type: "size", height: 444 })],
  );
  await page.evaluate(() => new Promise((later) => setTimeout(later, 50)));
  expect(await told(page)).toEqual([]);
  expect(await height("gone")).toBe(640);
  expect(await page.evaluate(() => ({}) as { polluted?: unknown }).then(({ polluted }) => polluted)).toBeUndefined();
});

test("widget: what strangers and damaged hosts say to the page is not heard", async ({ page, server }) => {
  const show = { type: "show", inputs: { run: german }, theme: "", readonly: false };
  const stranger = await serve(site, "/nothing/", {
    "/": `<!doctype html><title>Stranger</title><script>setInterval(() => parent.frames[0].postMessage(${JSON.stringify(text(show))}, "*"), 20)</script>`,
  });
  hosts.push(stranger);
  const fragment = `#run=${encodeURIComponent(JSON.stringify({ texts: { energy_kwh: "433", region: "France" } }))}`;
  const heard = `<script>self.heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>`;
  await hostWith(
    page,
    server,
    `${heard}<iframe src="${server.origin}/?embed=1${fragment}" title="Ours"></iframe><iframe src="${stranger.origin}" title="Stranger"></iframe>`,
  );
  const app = new App(page.frameLocator("iframe").first());
  const { display } = (await reportOf({ energy_kwh: 433, region: "France" })).routes[0];
  await expect(app.result).toContainText(display);
  const say = (messages: unknown[]) =>
    page.evaluate(
      (all) => all.forEach((one) => (document.querySelector("iframe") as HTMLIFrameElement).contentWindow?.postMessage(one, "*")),
      messages,
    );
  await say([
    show,
    JSON.stringify(show),
    text({ ...show, more: 1 }),
    text({ ...show, inputs: { run: german, link: "x" } }),
    text({ ...show, inputs: { run: [] } }),
    text({ ...show, theme: "x" }),
    text({ ...show, readonly: 1 }),
    text({ ...show, inputs: { run: { ...german, name: "x".repeat(50_000) } } }),
    text(show).replace('"name"', '"__proto__":{"polluted":true},"name"'),
  ]);
  await page.evaluate(() => new Promise((later) => setTimeout(later, 100)));
  await expect(app.result).toContainText(display);
  // It has said that it listens, and nothing of the run, to a page that has not spoken.
  expect(await page.evaluate(() => (self as unknown as { heard: unknown[] }).heard)).toEqual([text({ type: "ready" })]);
  await say([text(show)]);
  await expect(app.result).toContainText((await reportOf(german)).routes[0].display);
});

test("widget: a strict policy and the wildest styles of the host change nothing, and it changes nothing of the host", async ({ page, server }) => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline' ${server.origin}; frame-src ${server.origin}; img-src data:; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'">`;
  const wild =
    "<style>iframe, .label, :host { display: none !important; height: 3px !important } div * { position: absolute; color: red; font-size: 1px; float: right } h1 { color: rgb(1, 2, 3) }</style>";
  await hostWith(page, server, `<div>${widgetOf(french, 'id="w" style="position: static; width: 400px"')}</div>`, policy + wild);
  const { display } = (await reportOf(french)).routes[0];
  await expect(appIn(page, "w").result).toContainText(display);
  expect(await page.locator("#w").evaluate((element) => element.shadowRoot?.querySelector("iframe")?.allow)).toBe("clipboard-write");
  await expect.poll(() => page.locator("#w").evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(640);
  expect(await page.locator("h1").evaluate((element) => getComputedStyle(element).color)).toBe("rgb(1, 2, 3)");
  const added = await page.evaluate(() => {
    const plain = document.createElement("iframe");
    document.body.append(plain);
    const names = new Set(Object.getOwnPropertyNames(plain.contentWindow));
    plain.remove();
    return Object.getOwnPropertyNames(window).filter((name) => !names.has(name) && !/^(told|w|\d+|__playwright.*|__pw.*)$/.test(name));
  });
  expect(added).toEqual([]);
});

test("widget: its manifest names exactly the attributes that it observes, and its script stays small and may come twice", async ({
  page,
  server,
}) => {
  await hostWith(page, server, "");
  const { modules } = JSON.parse(readFileSync(join(site, "custom-elements.json"), "utf8")) as {
    modules: [{ declarations: [{ attributes: { name: string }[] }] }];
  };
  const observed = await page.evaluate(
    () => (customElements.get("trainprint-widget") as unknown as { observedAttributes: string[] }).observedAttributes,
  );
  expect(modules[0].declarations[0].attributes.map(({ name }) => name)).toEqual(observed);
  expect(readFileSync(join(site, "embed.js")).length).toBeLessThan(6000);
  // A module does not know where it came from: its address is asked for, not taken for the host's own page.
  const asModule = `<!doctype html><title>Host</title><link rel="icon" href="data:,"><script>addEventListener("refused", ({ detail }) => (self.refused = detail.errors[0].field));</script>
    <trainprint-widget></trainprint-widget><script type="module" src="/embed.js"></script><script type="module" src="/embed.js?again"></script>`;
  const host = await serve(site, "/", { "/module.html": asModule });
  hosts.push(host);
  await page.goto(`${host.origin}/module.html`);
  await page.waitForFunction(() => (self as unknown as { refused?: string }).refused === "src");
  expect(page.frames()).toHaveLength(1);
});

test("widget: the page writes the snippet for the current inputs, which shows them elsewhere", async ({ page, server }) => {
  await page.goto(`${server.origin}/#run=${encodeURIComponent(JSON.stringify({ texts: { name: "Bob's", energy_kwh: "433", region: "France" } }))}`);
  const { display } = (await reportOf({ energy_kwh: 433, region: "France" })).routes[0];
  await expect(new App(page).result).toContainText(display);
  await page.locator("summary", { hasText: "Put this estimate on a page" }).click();
  const snippets: string[] = [];
  for (const title of [
    "Web page: a form with this run",
    "Web page: label of this run",
    "Web page without scripts: a form",
    "Web page without scripts: a label",
  ]) {
    await page.getByLabel("Snippet").selectOption(title);
    snippets.push(await page.getByLabel(title).locator("code").innerText());
  }
  const host = await serve(site, "/nothing/", {
    "/": `<!doctype html><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${snippets.join("")}`,
  });
  hosts.push(host);
  await page.goto(host.origin);
  const [form, label, formFrame, labelFrame] = await Promise.all([0, 1, 2, 3].map((at) => page.frameLocator(`iframe >> nth=${at}`)));
  for (const frame of [form, formFrame]) await expect(new App(frame ?? page).result).toContainText(display);
  for (const frame of [label, labelFrame]) await expect((frame ?? page).getByRole("region", { name: "Carbon label" })).toContainText(display);
  await expect(new App(form ?? page).field("Name")).toHaveValue("Bob's");
});
