// What was there before each change, for Undo and Redo.

/** Changes of one kind that follow each other within this time are one step: typing a number is undone at once. */
const oneStepMs = 1500;

/** Steps that are kept. */
const mostSteps = 100;

export interface History<State> {
  past: readonly State[];
  future: readonly State[];
  /** The last change: what was changed, and when. */
  last?: { kind: string; at: number } | undefined;
}

export const noHistory = { past: [], future: [] };

/** Before a change: `kind` says what is being changed, `now` is the time in milliseconds. */
export function recorded<State>(history: History<State>, before: State, kind: string, now: number): History<State> {
  const last = { kind, at: now };
  const goesOn = history.last?.kind === kind && now - history.last.at < oneStepMs;
  return goesOn ? { ...history, last } : { past: [...history.past, before].slice(-mostSteps), future: [], last };
}

interface Step<State> {
  history: History<State>;
  state: State;
}

/** The state before the last change; `now` can be had back by redone(). Nothing where nothing was changed. */
export function undone<State>({ past, future }: History<State>, now: State): Step<State> | undefined {
  const state = past.at(-1);
  return state === undefined ? undefined : { history: { past: past.slice(0, -1), future: [...future, now] }, state };
}

export function redone<State>({ past, future }: History<State>, now: State): Step<State> | undefined {
  const state = future.at(-1);
  return state === undefined ? undefined : { history: { past: [...past, now], future: future.slice(0, -1) }, state };
}
