import { expect, test } from "vitest";
import { noHistory, recorded, redone, undone, type History } from "./history";

const changed = (...changes: [before: string, kind: string, at: number][]) =>
  changes.reduce<History<string>>((history, change) => recorded(history, ...change), noHistory);

test("undo goes back step by step, and redo forward again", () => {
  const first = undone(changed(["", "parameters", 0], ["7B", "tokens", 100]), "7B, 2T");
  expect(first?.state).toBe("7B");
  const second = undone(first?.history ?? noHistory, "7B");
  expect(second?.state).toBe("");
  expect(undone(second?.history ?? noHistory, "")).toBeUndefined();
  const third = redone(second?.history ?? noHistory, "");
  expect(third?.state).toBe("7B");
  expect(redone(third?.history ?? noHistory, "7B")?.state).toBe("7B, 2T");
});

test("typing in one field is one step until it rests", () => {
  const history = changed(["", "parameters", 0], ["7", "parameters", 400], ["70", "parameters", 5000]);
  expect(history.past).toEqual(["", "70"]);
});

test("a change after undo leaves nothing to redo", () => {
  const back = undone(changed(["", "parameters", 0]), "7B");
  expect(recorded(back?.history ?? noHistory, "", "tokens", 10).future).toEqual([]);
});
