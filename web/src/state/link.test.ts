import { expect, test } from "vitest";
import { emptyBoard, pinned } from "./board";
import { fromFragment, shortEnough, toFragment } from "./link";

const link = {
  draft: { texts: { name: "a & b = 50 % #1", parameters: "6.74B", device_hours: "8" }, meanings: { device_hours: "wall_clock_hours" } },
  made: { data: "2026.11", figure: "44 t CO2e" },
  board: emptyBoard,
  view: "estimate",
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
  expect(fromFragment(`#run=${odd}`)).toEqual({
    draft: { texts: { parameters: "7B" }, meanings: {} },
    made: { data: "", figure: "" },
    board: emptyBoard,
    view: "estimate",
  });
});

test("pinned runs and the view come along, where the link stays short enough", () => {
  const two = { ...link, board: pinned(pinned(emptyBoard, link.draft, "here"), link.draft, "there"), view: "compare" } as const;
  const { fragment, whole } = shortEnough(two);
  expect(whole).toBe(true);
  expect(fromFragment(`#${fragment}`)).toEqual(two);
  let many = two.board;
  for (let i = 0; i < 40; ++i) many = pinned(many, link.draft, `run ${i}`);
  const long = shortEnough({ ...two, board: many });
  expect(long.whole).toBe(false);
  expect(long.fragment.length).toBeLessThan(6000);
  expect(fromFragment(`#${long.fragment}`)?.draft).toEqual(link.draft);
});
