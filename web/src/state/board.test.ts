import { expect, test } from "vitest";
import { boardFrom, emptyBoard, pinned, plain } from "./board";
import { changed, duplicated, isUnsaid, moved, withLine } from "./board-changes";
import { draftFrom, emptyDraft } from "./draft";

const draft = draftFrom({ accelerator: "A100", device_hours: "100", region: "FRA" }, { device_hours: "device_hours" });
const two = pinned(pinned(emptyBoard, draft, "a"), draft, "b");

test("a board comes back from what is stored of it", () => {
  const board = { ...withLine({ ...two, project: "M", budget: "30 days on 64 H100" }, { kind: "sweep", hours: "204,800 + 15 %" }), base: 2 };
  expect(boardFrom(JSON.parse(JSON.stringify(plain(board))))).toEqual(board);
});

test("what is no board of ours is left out, piece by piece", () => {
  for (const value of [undefined, null, 7, "x", [], { pins: 7, lines: "x" }, { pins: [7, null, "x"] }]) expect(boardFrom(value)).toEqual(emptyBoard);
  const odd = boardFrom({ pins: [{ name: 7, texts: { nothing: "x", tokens: 7, parameters: "7B" } }], base: "x", project: ["x"] });
  expect(odd).toEqual({ ...emptyBoard, pins: [{ id: 1, name: "", draft: { texts: { parameters: "7B" }, meanings: {} } }] });
});

test("no more is kept than the core takes", () => {
  expect(boardFrom({ pins: Array(1000).fill({ name: "x" }) }).pins).toHaveLength(50);
  expect(boardFrom({ lines: Array(1000).fill({ name: "x".repeat(1e6) }) }).lines).toHaveLength(200);
  expect(boardFrom({ lines: [{ name: "x".repeat(1e6) }] }).lines[0]?.name).toHaveLength(120);
});

test("pins are duplicated, moved and changed in their place", () => {
  const names = (pins: readonly { name: string }[]) => pins.map(({ name }) => name).join();
  const three = duplicated(two.pins, 1, "a again");
  expect(names(three)).toBe("a,a again,b");
  expect(new Set(three.map(({ id }) => id)).size).toBe(3);
  expect(names(moved(three, 1, 1))).toBe("a again,a,b");
  expect(names(moved(three, 1, -1))).toBe("a,a again,b");
  expect(names(moved(three, 2, 1))).toBe("a,a again,b");
  expect(names(changed(three, 2, { name: "c" }))).toBe("a,a again,c");
});

test("a new line has hardware and place of the one before it, and says nothing yet", () => {
  const board = withLine(withLine(emptyBoard, { draft, hours: "100" }), {});
  expect(board.lines[1]?.draft).toEqual({ texts: { accelerator: "A100", region: "FRA" }, meanings: {} });
  expect(board.lines.map(isUnsaid)).toEqual([false, true]);
  expect(isUnsaid({ ...board.lines[0], draft: emptyDraft(), hours: " " } as never)).toBe(true);
});
