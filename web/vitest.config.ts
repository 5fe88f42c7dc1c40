// The pure parts of the page, in Node: no browser, no core.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { inThisLanguage } from "./bundle/language.ts";

export default defineConfig({ plugins: [...inThisLanguage(false), svelte()], test: { include: ["src/**/*.test.ts", "bundle/*.test.ts"] } });
