// `#method`: core/README.md, which explains the method, or its counterpart in the language of the build, as HTML for the page.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Marked } from "marked";
import type { Plugin } from "vite";
import { inLanguage, language, type Language } from "./language.ts";
import { hashOf } from "./policy.ts";

/** One text a language; ./method.test holds them to the same sections, formulas and numbers. */
export const textOf = (one: Language): string => resolve(import.meta.dirname, "../../core", one === "en" ? "README.md" : `README.${one}.md`);

/** The Markdown one heading deeper, as it stands below the page's own; files of the source are named, not linked. */
export function methodHtml(markdown: string): string {
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const level = Math.min(depth + 1, 6);
        return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        return /^https:/.test(href) ? `<a href="${href}" rel="noopener">${text}</a>` : text;
      },
      // It scrolls, so the keyboard has to reach it.
      code: ({ text }) => `<pre tabindex="0"><code>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</code></pre>\n`,
      table(token) {
        const cellOf = ({ tokens, text }: (typeof token.header)[number], tag: string) =>
          text === "" ? "<td></td>" : `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`;
        const row = (cells: typeof token.header, tag: string) => `<tr>${cells.map((cell) => cellOf(cell, tag)).join("")}</tr>`;
        const body = token.rows.map((cells) => row(cells, "td")).join("\n");
        return `<div class="scroll" role="group" aria-label="${inLanguage("Table")}" tabindex="0"><table><thead>${row(token.header, "th")}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}

const ownHtml = () => methodHtml(readFileSync(textOf(language || "en"), "utf8"));

const style =
  "body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark}pre,.scroll{overflow:auto}";

/** The method as a page of its own, which needs no script: for those who have none. */
export function methodPage(): string {
  const title = inLanguage("The method");
  const policy = `default-src 'none'; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trainprint: ${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
${ownHtml()}</body>
</html>
`;
}

export function method(): Plugin {
  const id = "\0trainprint-method";
  return {
    name: "trainprint:method",
    resolveId: (source) => (source === "#method" ? id : undefined),
    load(source) {
      if (source !== id) return;
      this.addWatchFile(textOf(language || "en"));
      return `export default ${JSON.stringify(ownHtml())};`;
    },
  };
}
