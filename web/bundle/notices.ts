// The notices of everything that is inside the page: licences of its parts and sources of its figures.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { noticesWith, section } from "../../scripts/lib/notices.mjs";
import { language } from "./language.ts";

/** Of the hosted page, relative to it. */
export const noticesAddress = "./NOTICES.txt";

const web = resolve(import.meta.dirname, "..");

const workbox = ["core", "precaching", "routing", "strategies", "window"].map((part) => `workbox-${part}`);

/** npm packages of which something reaches the browser, and those that only the hosted page has. */
const packages = [
  "svelte",
  "esm-env",
  "clsx",
  "@github/combobox-nav",
  "yaml",
  "lzma1",
  "hyparquet",
  "hyparquet-compressors",
  "fzstd",
  "hysnappy",
  ...(language === "en" ? [] : ["wuchale", "@wuchale/svelte"]),
];
const hosted = ["@huggingface/hub", "diff", ...workbox];

/** Licences that a package does not bring along. */
const texts: Record<string, string> = { wuchale: "wuchale.txt", "@wuchale/svelte": "wuchale.txt" };

function ofPackage(name: string): string {
  const folder = resolve(web, "node_modules", name);
  const { version, license, homepage } = JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8")) as Record<string, string | undefined>;
  const own = texts[name];
  const file = own ? resolve(web, "notices", own) : readdirSync(folder).find((entry) => /^licen[sc]e(\.|$)/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file: add its text to web/notices`);
  return section(`${name} ${version}${homepage ? ` (${homepage})` : ""}, ${license}`, readFileSync(resolve(folder, file), "utf8"));
}

/**
 * `#notices` for the page's footer: with `oneFile` the whole text, else the address of the file that is written beside
 * the page. Fails when something of an npm package without a notice is in the bundle.
 */
export function notices(oneFile: boolean): Plugin {
  const id = "\0trainprint-notices";
  const all = [...packages, ...hosted];
  const text = () => noticesWith((oneFile ? packages : all).map(ofPackage));
  return {
    name: "trainprint:notices",
    enforce: "pre",
    resolveId: (source) => (source === "#notices" ? id : undefined),
    load: (loaded) =>
      loaded === id ? `export const href = ${JSON.stringify(noticesAddress)}, text = ${oneFile ? JSON.stringify(text()) : undefined};` : undefined,
    generateBundle() {
      for (const module of this.getModuleIds()) {
        const [, inside] = module.split(/.*\/node_modules\//);
        if (inside && !all.some((name) => inside.startsWith(`${name}/`))) throw new Error(`no notice for ${inside}: see bundle/notices.ts`);
      }
      if (!oneFile) this.emitFile({ type: "asset", fileName: "NOTICES.txt", source: text() });
    },
  };
}
