import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { methodHtml } from "./method";

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
