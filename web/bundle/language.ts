// The language of a build. English is the source as it stands; for another, wuchale puts the words of src/locales in its place.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import PO from "pofile";
import type { Plugin } from "vite";
import { wuchale } from "wuchale/vite";
import { head } from "../src/app/head.ts";
import { sorted } from "../src/language/sentences.ts";
import { fields } from "../src/state/fields.generated.ts";
import { more } from "../src/state/more_fields.generated.ts";

const web = resolve(import.meta.dirname, "..");

export const languages = ["en", "fr"] as const;
export type Language = (typeof languages)[number];

/** Chosen by TRAINPRINT_LANGUAGE. */
export const language = languages.find((one) => one === (process.env.TRAINPRINT_LANGUAGE ?? "en")) ?? "";
if (language === "") throw new Error(`TRAINPRINT_LANGUAGE is none of ${languages.join(", ")}`);

/** Behind a file's name, and in front of the address of what is beside the page. */
export const ending = language === "en" ? "" : `.${language}`;

const read = (name: string) => PO.parse(readFileSync(resolve(web, "src/locales", `${name}.po`), "utf8")).items;

const words = language === "en" ? undefined : new Map([...read(language), ...read(`hub/${language}`)].map(({ msgid, msgstr }) => [msgid, msgstr[0]]));

/** `english`, one of the messages, in the language of this build. */
export function inLanguage(english: string): string {
  if (!words) return english;
  const said = words.get(english);
  if (!said) throw new Error(`“${english}” is missing in ${language}.po: npm run messages`);
  return said;
}

/** What the page calls fields and choices, which the core names in its sentences. */
const named = new Set<string>([
  ...fields.map(({ label }) => label),
  ...[...fields, ...more].flatMap((field) => ("choices" in field ? field.choices.map(({ label }) => label) : [])),
]);

/** What the core says and the page's words for it: those of its own, and what the page calls the fields. */
export function coreSentences(name: string): [english: string, told: string][] {
  return [...read(`core.${name}`), ...read(name).filter(({ msgid }) => named.has(msgid))].map(({ msgid, msgstr }) => [msgid, msgstr[0] ?? ""]);
}

/** What the core says of files and sentences that it reads. */
export const fileSentences = (name: string): [english: string, told: string][] =>
  read(`files.${name}`).map(({ msgid, msgstr }) => [msgid, msgstr[0] ?? ""]);

/** index.html with its words in the language of this build. */
export function pageInLanguage(html: string): string {
  let page = html.replace('<html lang="en">', `<html lang="${language}">`);
  for (const english of Object.values(head)) {
    if (!page.includes(english)) throw new Error(`index.html does not say “${english}”`);
    page = page.replace(english, () => inLanguage(english));
  }
  return page;
}

type Open = (config: { env: Record<string, unknown> }) => Promise<void>;

/** Opened once for page, worker and prerendering: each opening writes the words anew, and part of them first. */
function openedOnce(): Plugin {
  const plugin = wuchale({ configPath: resolve(web, "wuchale.config.js") });
  const open = plugin.configResolved as Open;
  let opened: Promise<void> | undefined;
  return { ...plugin, configResolved: (config) => (opened ??= open(config)) } as Plugin;
}

const source = words && openedOnce();

/** The words of one of wuchale.config.js's catalogues. */
const compiled = (name: string) => `import runtime from "wuchale/runtime";
import * as words from ${JSON.stringify(resolve(web, `src/locales/.wuchale/${name}.${name}.${language}.compiled.js`))};
export default runtime(words, ${JSON.stringify(language)});`;

/**
 * For every build of the page's source: the words, and how what the core says is told. The one file has to stay small: what is said of
 * files and sentences that are read stays English there.
 */
export function inThisLanguage(oneFile: boolean): Plugin[] {
  const modules: Record<string, string> = {
    "#language": resolve(web, "src/language", words ? "translated.ts" : "english.ts"),
    "#core-sentences": "\0core-sentences",
    "#file-sentences": "\0file-sentences",
    "#words": "\0words",
    "#hub-words": "\0hub-words",
  };
  const bound: Plugin = {
    name: "trainprint:language",
    enforce: "pre",
    resolveId: (id) => modules[id],
    load(id) {
      if (id === modules["#words"]) return compiled("page");
      if (id === modules["#hub-words"]) return compiled("hub");
      if (id === modules["#core-sentences"]) return `export default ${JSON.stringify(sorted(coreSentences(language)))};`;
      if (id === modules["#file-sentences"]) return `export default ${JSON.stringify(sorted(oneFile ? [] : fileSentences(language)))};`;
      return undefined;
    },
  };
  return source ? [bound, source] : [bound];
}
