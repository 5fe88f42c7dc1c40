import { expect, test } from "vitest";
import type { Route } from "../generated/report";
import { asMarkdown, asText } from "./working";

const line = {
  symbol: "P",
  label: "Power",
  value: 1,
  unit: "W",
  display: "400 W",
  origin: "disclosed",
  source: "a|b",
  field: "",
  formula: "",
  calculation: "",
};
const route = {
  title: "Hours × power",
  trace: [
    { ...line, kind: "input" },
    { ...line, kind: "result", symbol: "E", label: "Energy", display: "3.6 kWh", formula: "P H", calculation: "400 × 9" },
  ],
} as unknown as Route;

test("the working as text has each input with its origin, and each formula with its numbers", () => {
  expect(asText(route)).toBe("Hours × power\n\nInputs\nP  Power: 400 W  (disclosed: a|b)\n\nCalculation\nE  Energy: 3.6 kWh\n  = P H\n  = 400 × 9\n");
});

test("as Markdown it is two tables, and a bar in a source ends no cell", () => {
  const text = asMarkdown(route);
  expect(text).toContain("| `P` | Power | 400 W | disclosed | a\\|b |");
  expect(text).toContain("| `E` | Energy | 3.6 kWh | P H | 400 × 9 |");
});
