import { expect, test } from "vitest";
import { heights, outlineOf } from "./density";

/** Quantiles of ln(mass) that is normal around ln(1 kg) with a spread of `s`. */
const normal = (s: number) =>
  [-3, -2, -1, 0, 1, 2, 3].map((z) => ({
    probability: [0.00135, 0.0228, 0.1587, 0.5, 0.8413, 0.9772, 0.99865][z + 3] ?? 0,
    emissions_gco2e: 1000 * Math.exp(s * z),
  }));

test("the density of a normal logarithm falls off from its middle on both sides alike", () => {
  const found = heights(normal(0.5)).map(({ height }) => height);
  expect(found).toHaveLength(6);
  expect(found[2]).toBeCloseTo(1, 6);
  expect(found[1]).toBeCloseTo(found[4] ?? 0, 3);
  expect(found[0]).toBeLessThan(found[1] ?? 0);
});

test("the part between two masses lies inside the whole", () => {
  const outline = outlineOf(normal(0.5));
  expect(outline?.between(600, 1700)).toMatch(/^M329\.7 100L/);
  expect(outline?.whole).toMatch(/^M0\.0 100L.*L1000\.0 100Z$/);
});

test("a figure without spread has no outline", () => {
  expect(outlineOf(normal(0))).toBeUndefined();
});
