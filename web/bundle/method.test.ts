import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { languages, type Language } from "./language.ts";
import { methodHtml, textOf } from "./method";

test("headings go one deeper, and only addresses of the web are links", () => {
  const html = methodHtml("# A\n\n[code](include/x.hpp) and [paper](https://arxiv.org/abs/2605.01549)\n");
  expect(html).toContain("<h2>A</h2>");
  expect(html).not.toContain("include/x.hpp");
  expect(html).toContain('href="https://arxiv.org/abs/2605.01549"');
});

test("the method's own text has its departures from the paper and its tables", () => {
  const html = methodHtml(readFileSync(resolve(import.meta.dirname, "../../core/README.md"), "utf8"));
  expect(html).toContain("<h3>Where we depart from the paper</h3>");
  expect(html.match(/<table>/g)?.length).toBeGreaterThan(3);
});

/** What a text and its counterpart in another language have in common, section by section. */
function skeleton(markdown: string, language: Language) {
  return markdown.split(/^(?=## )/m).map((section) => {
    const formulas = [...section.matchAll(/^```\n([^]*?)^```/gm)].map(([, lines = ""]) =>
      lines.split("\n").map((line) => /^[^ ]* +=/.exec(line)?.[0].replaceAll(" ", "") ?? line.slice(0, 11).trim()),
    );
    const prose = section.replace(/^```[^]*?^```/gm, "").replace(/[ \n]+/g, " ");
    return {
      level: /^#*/.exec(section)?.[0],
      formulas,
      code: (prose.match(/`[^`]*`/g) ?? []).toSorted(),
      links: (section.match(/\]\([^)]*\)/g) ?? []).toSorted(),
      tables: section.split("\n").flatMap((line) => (line.startsWith("|") ? [line.split("|").length] : [])),
      items: (section.match(/^\d+\. /gm) ?? []).length,
      bold: (prose.match(/\*\*/g) ?? []).length,
      // 1,250 and 0.35 are 1 250 and 0,35 elsewhere.
      numbers: (prose.replace(/`[^`]*`/g, "").match(/\d+(?:[.,\u202f]\d+)*/g) ?? [])
        .map((number) => (language === "en" ? number.replaceAll(",", "") : number.replaceAll("\u202f", "").replace(",", ".")))
        .toSorted(),
    };
  });
}

test.each(languages)("%s: the method has the same sections, formulas, tables and numbers as in English", (language) => {
  const [english, told] = (["en", language] as const).map((one) => skeleton(readFileSync(textOf(one), "utf8"), one));
  expect(told).toEqual(english);
});
