import { expect, test } from "vitest";
import type { Route } from "../generated/report";
import { closeScale, scaleFor } from "./scale";

const route = (p05_gco2e: number, emissions_gco2e: number, p95_gco2e: number) => ({ interval: { p05_gco2e, p95_gco2e }, emissions_gco2e }) as Route;

test("the axis runs from the power of ten below everything to the one above", () => {
  const scale = scaleFor([route(20, 100, 900), route(200, 2000, 5000)]);
  expect(scale.at(10)).toBe("0%");
  expect(scale.at(10_000)).toBe("100%");
  expect(scale.ticks.map(({ label }) => label)).toEqual(["10 g", "100 g", "1 kg", "10 kg"]);
});

test("places are logarithmic, and nothing lies beyond the ends", () => {
  const scale = scaleFor([route(10, 100, 1000)]);
  expect(scale.at(100)).toBe("50%");
  expect(scale.between(10, 100)).toBe("50%");
  expect(scale.at(0)).toBe("0%");
  expect(scale.at(1e9)).toBe("100%");
});

test("where the axis is long, labels are left out and ticks stay", () => {
  const { ticks } = scaleFor([route(1, 1e6, 1e12)]);
  expect(ticks).toHaveLength(13);
  expect(ticks.filter(({ label }) => label).length).toBeLessThanOrEqual(6);
});

test("a close axis has a few round labels between its ends", () => {
  expect(closeScale([800, 3400]).ticks.map(({ label }) => label)).toEqual(["1 kg", "1.5 kg", "2 kg", "3 kg"]);
  expect(closeScale([1.5e7, 9e7]).ticks.map(({ label }) => label)).toEqual(["20 t", "30 t", "50 t", "70 t"]);
  expect(closeScale([10, 1e6]).ticks.map(({ label }) => label)).toEqual(["100 g", "1 kg", "10 kg", "100 kg"]);
  expect(closeScale([1000, 1000]).ticks).toEqual([]);
});
