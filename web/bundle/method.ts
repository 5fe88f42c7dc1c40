// `#method`: core/README.md, which explains the method, as HTML for the page.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Marked } from "marked";
import type { Plugin } from "vite";

const readme = resolve(import.meta.dirname, "../../core/README.md");

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
      table(token) {
        const row = (cells: typeof token.header, tag: string) =>
          `<tr>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("")}</tr>`;
        const body = token.rows.map((cells) => row(cells, "td")).join("\n");
        return `<div class="scroll" role="region" aria-label="Table" tabindex="0"><table><thead>${row(token.header, "th")}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}

export function method(): Plugin {
  const id = "\0trainprint-method";
  return {
    name: "trainprint:method",
    resolveId: (source) => (source === "#method" ? id : undefined),
    load(source) {
      if (source !== id) return;
      this.addWatchFile(readme);
      return `export default ${JSON.stringify(methodHtml(readFileSync(readme, "utf8")))};`;
    },
  };
}
