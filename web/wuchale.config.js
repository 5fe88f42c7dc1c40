// Words of the page in other languages: found in the source, kept in src/locales/*.po, put in by the build of that language.
// The English page is built without any of this, from the words as they stand in the source.
import { adapter as svelte } from "@wuchale/svelte";
import { defineConfig, pofile } from "wuchale";
import { adapter as script } from "wuchale/adapter-vanilla";

/** What of an element is read out or seen. */
const attributes = /^(label|title|placeholder|alt|what|question|why|finding|source|meaning|caption|aria-label|description)$/;

/** Letters that are no words: keys, names of formats, types of files, parts of drawings, selectors. */
const noWords =
  /^(Enter|Escape|Tab|Arrow\w+|README\.md|CSV|SVG|PNG|JSON|Markdown|Id|Mt|Trainprint|UTF-8|M[\d.]+ ?[\d.]+\D.*|HTTP \{0\}|[\w-]+\/[\w.+-]+)$/;

/** Written like code and not like a sentence. */
const code = /[[\]=_|<]|--|\b(px|rem|var\(|calc\(|textarea|translate\()|\{\d\}-\w/;

/** Names, which the core reads. */
const forTheCore = /^(Llama 2 7B|A100 80GB|RTX 4090)$/;

/** Said, though short or without a capital. */
const short = /^(e\.g\. .*| and )$/;
const shortInFields = /^(bytes|\d+ to [\d,]+)$/;

/** What the page shows. In the script that is what begins like a sentence, or has words in it. */
function isSaid({ msgStr, details }) {
  const text = msgStr.join("\n");
  if (short.test(text) || (details.file.endsWith("fields.generated.ts") && shortInFields.test(text))) return "message";
  if (!/\p{L}{2}/u.test(text) || noWords.test(text) || forTheCore.test(text)) return false;
  if (/^(code|script|style|path|kbd)$/.test(details.element ?? "") && details.scope !== "script") return false;
  if (details.scope === "markup") return "message";
  if (details.scope === "attribute" || details.attribute)
    return attributes.test(details.attribute) && !/^[a-z-]+$|\{\d\}-/.test(text) ? "message" : false;
  if (/^(console\.|fetch$|document\.|\[)/.test(details.call ?? "") || code.test(text)) return false;
  const words = text.replace(/\{\d+\}/g, "");
  return /^[\p{Lu}“][\p{L}\d’₂]*[\p{Ll}. ]/u.test(text) || /\p{L}+[,;:.…]? \p{L}{2,}/u.test(words) ? "message" : false;
}

const args = { loader: "custom", sourceLocale: "en", heuristic: isSaid, storage: pofile({ dir: "src/locales" }) };
/** The words never change while a page is open, so nothing has to follow them. */
const wrap = { wrapInit: (words) => words, wrapUse: () => "_w_load_()" };
const runtime = { initReactive: () => null, useReactive: false, plain: wrap, reactive: wrap };
const noPageOfTheReader = [
  "src/**/*.test.ts",
  "src/generated/**",
  "src/language/**",
  "src/embed/widget.ts",
  "src/boot/**",
  "src/ui/popular.ts",
  "src/env.d.ts",
  "src/prerender.ts",
  "src/main.ts",
];

/** Parts that only the hosted page has, and only on request: their words come with them. */
const hub = { components: "src/hub/!(NotHere).svelte", scripts: "src/hub/{ancestors,sign-in,signed-in,words}.ts" };
const forTheHub = { ...args, storage: pofile({ dir: "src/locales/hub" }), runtime };

export default defineConfig({
  locales: ["en", "fr"],
  localesDir: "src/locales",
  logLevel: "warn",
  adapters: {
    page: svelte({ ...args, runtime, files: { include: ["src/**/*.svelte"], ignore: [hub.components] } }),
    script: script({ ...args, runtime, files: { include: ["src/**/*.ts"], ignore: [...noPageOfTheReader, "src/hub/!(address).ts"] } }),
    hub: svelte({ ...forTheHub, files: [hub.components] }),
    hubScript: script({ ...forTheHub, files: [hub.scripts] }),
  },
});
