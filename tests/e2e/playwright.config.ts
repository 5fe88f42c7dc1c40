// Drives the installed Chromium against what `npm run build` wrote; downloads nothing.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "../../web/dist/test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 3, // two leave a quarter of two processors idle
  retries: process.env.CI ? 1 : 0, // a machine that was busy elsewhere; Playwright lists such tests as flaky
  timeout: 40_000, // of a whole test; what it waits for has 5 s
  reporter: "list",
  use: {
    browserName: "chromium",
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: process.env.TRAINPRINT_CHROMIUM ?? "/usr/bin/chromium-headless-shell",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-software-rasterizer", // nothing is drawn in 3D, and painting takes a tenth less time
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
