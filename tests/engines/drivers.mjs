// Three browser engines behind one small interface: see Driver in flow.mjs. Each drives what Debian installs.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { Builder, By, Capabilities, Key } from "selenium-webdriver";

/** WebKitWebDriver takes a pointer of type touch and makes a mouse of it, and WebKitGTK constructs no Touch: there it is pointer events alone. */
export const fingers = {
  chromium: "a finger",
  firefox: "a finger",
  webkit: "a finger (pointer events dispatched by script)",
};

/** In the page: what a finger that taps `element` lets it hear, in the order of the Pointer Events specification. */
function tapByScript(element) {
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const target = document.elementFromPoint(at.clientX, at.clientY);
  if (!target || !(element.contains(target) || target.contains(element))) throw new Error("something lies over it");
  const common = { bubbles: true, cancelable: true, composed: true, view: self };
  const pointer = (type) => new PointerEvent(type, { ...common, ...at, pointerType: "touch", pointerId: 7, isPrimary: true, width: 20, height: 20 });
  const fires = (event) => target.dispatchEvent(event);
  for (const type of ["pointerover", "pointerenter", "pointerdown", "pointerup", "pointerout", "pointerleave"]) fires(pointer(type));
  const mouse = (type) => fires(new MouseEvent(type, { ...common, ...at, button: 0, detail: 1 }));
  mouse("mousemove");
  if (mouse("mousedown")) element.closest("button, a[href], input, select, textarea, summary, [tabindex]")?.focus();
  mouse("mouseup");
  fires(new PointerEvent("click", { ...common, ...at, pointerType: "touch", detail: 1 }));
}

const firstOf = (...paths) => paths.find(existsSync);
const patience = 20_000;

async function until(what, ask) {
  const end = Date.now() + patience;
  for (;;) {
    // While a page is loaded anew, it cannot be asked.
    const answer = await ask().catch((reason) => {
      if (Date.now() > end) throw reason;
    });
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** A browser with a profile of its own, gone with it. */
async function launch(options) {
  const profile = mkdtempSync(join(tmpdir(), "trainprint-engine-"));
  const browser = await puppeteer.launch({ headless: true, userDataDir: profile, defaultViewport: { width: 1280, height: 900 }, ...options });
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, close };
}

/** Chromium over its own protocol, Firefox over WebDriver BiDi. */
async function withPuppeteer({ browser, close }) {
  const page = await browser.newPage();
  const errors = [];
  // Firefox calls it an error of the service worker when a page is left that was still loading its own.
  const left = /A ServiceWorker intercepted the request and encountered an unexpected error/;
  page.on("pageerror", (error) => left.test(String(error)) || errors.push(String(error)));
  return {
    errors,
    goto: (url) => page.goto(url),
    run: (call, ...given) => page.evaluate(call, ...given),
    until: (what, call, ...given) => until(what, () => page.evaluate(call, ...given)),
    click: async (selector) => (await page.waitForSelector(selector, { timeout: patience })).click(),
    tap: async (selector) => (await page.waitForSelector(selector, { timeout: patience })).tap(),
    type: (text) => page.keyboard.type(text),
    async typeInFrame(selector, text) {
      const frame = await (await page.waitForSelector("iframe", { timeout: patience })).contentFrame();
      await (await frame.waitForSelector(selector, { timeout: patience })).type(text);
    },
    press: (key) => page.keyboard.press(key),
    async paste() {
      await page.keyboard.down("Control");
      await page.keyboard.press("v");
      await page.keyboard.up("Control");
    },
    setFiles: async (selector, ...paths) => (await page.$(selector)).uploadFile(...paths),
    close,
  };
}

export const launchChromium = () =>
  launch({
    executablePath: process.env.TRAINPRINT_CHROMIUM ?? firstOf("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

export const chromium = async () => withPuppeteer(await launchChromium());

export const firefox = async () =>
  withPuppeteer(await launch({ browser: "firefox", executablePath: firstOf("/usr/bin/firefox-esr", "/usr/bin/firefox") }));

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** WebKitGTK's own small browser over WebDriver, on a screen that nobody sees. */
export async function webkit() {
  const port = await freePort();
  const environment = { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: "1", LIBGL_ALWAYS_SOFTWARE: "1" };
  const server = spawn("xvfb-run", ["-a", "-s", "-screen 0 1400x1000x24", "WebKitWebDriver", `--port=${port}`], {
    env: environment,
    stdio: "ignore",
    detached: true,
  });
  const stop = () => {
    try {
      process.kill(-server.pid, "SIGTERM");
    } catch {
      // It has ended.
    }
  };
  process.once("exit", stop);
  const url = `http://127.0.0.1:${port}`;
  await until("WebKitWebDriver", () =>
    fetch(`${url}/status`).then(
      (answer) => answer.ok,
      () => false,
    ),
  );
  const binary = firstOf(
    ...["x86_64", "aarch64"].flatMap((cpu) => ["4.1", "4.0"].map((version) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`)),
  );
  const capabilities = new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": { binary, args: ["--automation"] } });
  const driver = await new Builder().disableEnvironmentOverrides().usingServer(url).withCapabilities(capabilities).build();
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 950 });
  const keys = { Enter: Key.ENTER, Tab: Key.TAB, Escape: Key.ESCAPE, ArrowDown: Key.ARROW_DOWN };
  const run = (call, ...given) => driver.executeScript(`return (${call}).apply(null, arguments)`, ...given);
  const found = (selector) => until(selector, async () => (await driver.findElements(By.css(selector)))[0]);
  const active = () => driver.switchTo().activeElement();
  return {
    errors: [],
    dispatches: true,
    goto: (address) => driver.get(address),
    run,
    until: (what, call, ...given) => until(what, () => run(call, ...given)),
    click: async (selector) => (await found(selector)).click(),
    tap: async (selector) => driver.executeScript(`(${tapByScript}).apply(null, arguments)`, await found(selector)),
    type: async (text) => (await active()).sendKeys(text),
    async typeInFrame(selector, text) {
      await driver.switchTo().frame(await found("iframe"));
      await (await found(selector)).sendKeys(text);
      await driver.switchTo().defaultContent();
    },
    press: (key) => driver.actions().sendKeys(keys[key]).perform(),
    paste: async () => (await active()).sendKeys(Key.chord(Key.CONTROL, "v")),
    setFiles: async (selector, ...paths) => {
      for (const path of paths) await (await found(selector)).sendKeys(path);
    },
    async close() {
      await driver.quit();
      stop();
    },
  };
}
