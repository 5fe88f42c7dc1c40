import { expect, test } from "vitest";
import { fromFragment, toFragment } from "./link";

const link = {
  draft: { texts: { name: "a & b = 50 % #1", parameters: "6.74B", device_hours: "8" }, meanings: { device_hours: "wall_clock_hours" } },
  made: { data: "2026.11", figure: "44 t CO2e" },
} as const;

test("a run comes back from its link, whatever stands in it", () => {
  expect(fromFragment(`#${toFragment(link)}`)).toEqual(link);
});

test("empty fields are no part of a link", () => {
  expect(toFragment({ ...link, draft: { texts: { name: " " }, meanings: {} } })).not.toContain("name");
});

test("what is no run of ours is left alone, field by field", () => {
  for (const fragment of ["", "#result", "#run=", "#run=%7B", "#run=%E0%A4%A"]) expect(fromFragment(fragment)).toBeUndefined();
  const odd = encodeURIComponent(JSON.stringify({ texts: { nothing: "x", tokens: 7, parameters: "7B" }, meanings: "x", data: 7 }));
  expect(fromFragment(`#run=${odd}`)).toEqual({ draft: { texts: { parameters: "7B" }, meanings: {} }, made: { data: "", figure: "" } });
});
