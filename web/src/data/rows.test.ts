import { expect, test } from "vitest";
import type { Tables } from "../generated/tables";
import { found, tablesOf } from "./rows";

const places = {
  schema_version: 1,
  data_version: "x",
  places: [
    {
      id: "FRA",
      name: "France",
      kind: "country",
      country: "FRA",
      grid: "FRA",
      lifecycle: { gco2e_per_kwh: 44, year: 2024, basis: "life-cycle, production", source: "Ember", licence: "CC BY 4.0" },
      direct: null,
      pue: null,
      aliases: ["République française"],
      within: [],
      note: "",
    },
  ],
} as unknown as Tables;
const accelerators = { schema_version: 1, data_version: "x", accelerators: [] } as unknown as Tables;

test("a figure comes with year, basis, source and licence", () => {
  const [grids] = tablesOf({ places, accelerators });
  expect(grids?.rows[0]?.figures).toEqual([{ value: "44", from: "2024, life-cycle, production, Ember, CC BY 4.0" }, undefined, undefined]);
});

test("a search takes every word, accents aside", () => {
  const rows = tablesOf({ places, accelerators })[0]?.rows ?? [];
  expect(found(rows, "republique FRANCAISE")).toHaveLength(1);
  expect(found(rows, "france atlantis")).toHaveLength(0);
  expect(found(rows, " ")).toHaveLength(1);
});
