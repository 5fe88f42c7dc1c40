// `test` with a server for the built site; every test fails on a console message, a thrown error or a policy violation.
import { test as base, expect, type Frame, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { site } from "./built";
import { serve, type Server } from "./server";

export { expect };

interface OfTest {
  /** What the pages of this test complained about. */
  complaints: string[];
  /** Every address the pages of this test asked for. */
  requests: string[];
  /** The browser keeps the hosted page; otherwise it is one that has no service workers, which spares the time. */
  keepsPages: boolean;
  /** A complaint that is the browser's own, about something the page may try. */
  tolerated: RegExp | undefined;
}

interface OfWorker {
  server: Server;
}

export const test = base.extend<OfTest, OfWorker>({
  server: [
    async ({}, use) => {
      const server = await serve(site);
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  complaints: [
    async ({ context, tolerated }, use) => {
      const complaints: string[] = [];
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      context.on("weberror", (error) => complaints.push(error.error().message));
      await use(complaints);
      expect(complaints.filter((complaint) => !tolerated?.test(complaint))).toEqual([]);
    },
    { auto: true },
  ],
  tolerated: [undefined, { option: true }],
  keepsPages: [false, { option: true }],
  context: async ({ context, keepsPages }, use) => {
    if (!keepsPages) await context.addInitScript(() => delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker);
    await use(context);
  },
  requests: async ({ context }, use) => {
    const requests: string[] = [];
    context.on("request", (request) => requests.push(request.url()));
    await use(requests);
  },
});

type Screen = Page | Frame | FrameLocator;

/** The page's parts, by what a person calls them. */
export class App {
  constructor(private readonly screen: Screen) {}

  field(label: string): Locator {
    return this.screen.getByLabel(label, { exact: true });
  }

  combobox(label: string): Locator {
    return this.screen.getByRole("combobox", { name: label, exact: true });
  }

  button(name: string): Locator {
    return this.screen.getByRole("button", { name, exact: true });
  }

  get result(): Locator {
    return this.screen.getByRole("region", { name: "Estimate" });
  }

  get sentence(): Locator {
    return this.screen.getByRole("textbox", { name: "Say it in one sentence" });
  }

  /** What stands behind the figure. */
  get details(): Locator {
    return this.screen.getByRole("region", { name: "Behind the figure" });
  }

  get yaml(): Locator {
    return this.result.locator("pre");
  }

  get outOfDate(): Locator {
    return this.result.getByText("Not updated.");
  }

  get announced(): Locator {
    return this.screen.getByRole("status").last();
  }

  /** One of the choices that are all in sight. */
  async choose(label: string): Promise<void> {
    await this.screen.getByText(label, { exact: true }).click();
  }

  async openSection(title: string): Promise<void> {
    await this.screen.locator("summary", { hasText: title }).click();
  }
}

export const accelerator = "Accelerator";
export const place = "Where the electricity was used";
export const llama = { name: "Llama 2 7B", figure: "44 t CO2e", interval: "30 to 65 t CO2e" };
