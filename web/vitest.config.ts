// The pure parts of the page, in Node: no browser, no core.
import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["src/**/*.test.ts", "bundle/*.test.ts"] } });
