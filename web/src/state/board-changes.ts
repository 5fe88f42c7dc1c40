// What is done to pinned runs and lines of a project: the first answer needs none of it.
import { freshId, type Board, type Line, type Pin } from "./board";
import { emptyDraft, isBlank, type Draft } from "./draft";

/** With one more line; what is not said is that of the line before it, whose place and hardware are likely the same. */
export function withLine(board: Board, given: Partial<Line>): Board {
  const last = board.lines.at(-1);
  const { accelerator = "", region = "" } = last?.draft.texts ?? {};
  const draft: Draft = { ...emptyDraft(), texts: { ...(accelerator && { accelerator }), ...(region && { region }) } };
  const line = { name: "", kind: "pre-training", model: last?.model ?? "", hours: "", published: "", draft, ...given, id: freshId(board.lines) };
  return { ...board, lines: [...board.lines, line] };
}

/** A copy behind its original. */
export function duplicated<One extends Pin>(all: readonly One[], id: number, name: string): One[] {
  return all.flatMap((one) => (one.id === id ? [one, { ...one, id: freshId(all), name }] : [one]));
}

/** One place up (-1) or down (1). */
export function moved<One extends Pin>(all: readonly One[], id: number, by: -1 | 1): readonly One[] {
  const from = all.findIndex((one) => one.id === id);
  const [one, other] = [all[from], all[from + by]];
  if (!one || !other) return all;
  return all.map((each) => (each === one ? other : each === other ? one : each));
}

export function changed<One extends Pin>(all: readonly One[], id: number, change: Partial<One>): One[] {
  return all.map((one) => (one.id === id ? { ...one, ...change } : one));
}

/** A line that says nothing yet. */
export const isUnsaid = ({ hours, published, draft }: Line) =>
  hours.trim() === "" &&
  published.trim() === "" &&
  (isBlank(draft) || Object.keys(draft.texts).every((path) => path === "accelerator" || path === "region"));
