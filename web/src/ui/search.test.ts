import { expect, test } from "vitest";
import { search, type Entry } from "./search";

const entry = (id: string, name: string, aliases: string[] = []): Entry => ({ id, name, aliases, note: "" });
const entries = [entry("ci", "Côte d'Ivoire"), entry("us", "United States", ["USA"]), entry("usm", "US Minor"), entry("h", "H100 SXM5 80GB")];
const found = (text: string) => search(entries, text).map(({ id }) => id);

test("nothing typed finds everything, in the list's order", () => {
  expect(found("  ")).toEqual(["ci", "us", "usm", "h"]);
});

test("accents, case, blanks and hyphens do not matter", () => {
  expect(found("cote")).toEqual(["ci"]);
  expect(found("h100-sxm")).toEqual(["h"]);
});

test("an alias that is meant exactly comes before a name that begins so", () => {
  expect(found("us")[0]).toBe("us");
  expect(found("USA")).toEqual(["us"]);
});

test("a pasted file finds nothing", () => {
  expect(found("us ".repeat(100_000))).toEqual([]);
});
