// What is kept beside the form: pinned runs, and the lines of a project.
import { draftFrom, type Draft } from "./draft";

/** A run that is compared with others. */
export interface Pin {
  id: number;
  /** As somebody named it; empty where the core's own words will do. */
  name: string;
  draft: Draft;
}

/** A stage, failed runs or a sweep: a run, whose hours may be a text that adds some up. */
export interface Line extends Pin {
  /** As the core has them; which ones there are, it says. */
  kind: string;
  /** Of a family: which of its models the line belongs to. */
  model: string;
  hours: string;
  /** Of a base model: the figure that its card gives. */
  published: string;
}

export interface Board {
  pins: readonly Pin[];
  /** With which of them the others are compared; the first where it is none of them. */
  base: number;
  project: string;
  /** Of a planned project: the accelerator hours that there are, as a text like a line's. */
  budget: string;
  lines: readonly Line[];
}

export const emptyBoard: Board = { pins: [], base: 0, project: "", budget: "", lines: [] };

/** The most of each that the core takes. */
export const mostPins = 50;
export const mostLines = 200;

/** Longer names than anybody reads. */
export const longestName = 120;

const words = (value: unknown, most = longestName) => (typeof value === "string" ? value.slice(0, most) : "");
const list = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];

/** A board out of what was stored or linked: anybody may have written it. */
export function boardFrom(value: unknown): Board {
  const { pins, base, project, budget, lines } = (value ?? {}) as Record<string, unknown>;
  const pin = ({ name, texts, meanings }: Record<string, unknown>, index: number): Pin => ({
    id: index + 1,
    name: words(name),
    draft: draftFrom({ ...(texts as object) }, { ...(meanings as object) }),
  });
  return {
    pins: list(pins).slice(0, mostPins).map(pin),
    base: typeof base === "number" ? base : 0,
    project: words(project),
    budget: words(budget),
    lines: list(lines)
      .slice(0, mostLines)
      .map((line, index) => ({
        ...pin(line, index),
        kind: words(line.kind),
        model: words(line.model),
        hours: words(line.hours, 2000),
        published: words(line.published),
      })),
  };
}

/** As it is stored and linked: boardFrom() gives the same back. */
export function plain({ pins, base, project, budget, lines }: Board): object {
  const texts = ({ draft }: Pin) => ({
    texts: Object.fromEntries(Object.entries(draft.texts).filter(([, text]) => text.trim() !== "")),
    meanings: draft.meanings,
  });
  return {
    pins: pins.map((pin) => ({ name: pin.name, ...texts(pin) })),
    base: pins.findIndex(({ id }) => id === base) + 1,
    project,
    budget,
    lines: lines.map(({ name, kind, model, hours, published, ...pin }) => ({ name, kind, model, hours, published, ...texts({ name, ...pin }) })),
  };
}

export const isEmpty = ({ pins, project, budget, lines }: Board) => pins.length === 0 && lines.length === 0 && project + budget === "";

export const freshId = (all: readonly Pin[]) => Math.max(0, ...all.map(({ id }) => id)) + 1;

/** With one more pin behind the others. */
export function pinned(board: Board, draft: Draft, name = ""): Board {
  return { ...board, pins: [...board.pins, { id: freshId(board.pins), name, draft }] };
}
