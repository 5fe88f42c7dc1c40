// What was typed survives a reload where the browser allows it: in each tab its own.
import { boardFrom, plain, type Board } from "./board";
import { draftFrom, tooLong, type Draft } from "./draft";

const key = "trainprint.draft.1";
const boardKey = "trainprint.board.1";
const plannedKey = "trainprint.planned.1";

/** What all tabs share, as far as this one knows: it writes there only what was changed in it. */
const shared: Record<string, string> = {};

/** What this tab has stored, or in a new tab what was changed last in any; nothing where storage is forbidden or holds something else. */
function stored(at: string): unknown {
  try {
    return storing && JSON.parse(sessionStorage.getItem(at) ?? localStorage.getItem(at) ?? "null");
  } catch {
    return null;
  }
}

/** `from` makes out of what is stored what is stored again when it is unchanged, as `text` writes it. */
function recalled<Value>(at: string, from: (value: unknown) => Value, text: (value: Value) => unknown = (value) => value): Value {
  const value = from(stored(at));
  shared[at] = JSON.stringify(text(value));
  return value;
}

export const recall = () =>
  recalled(key, (draft): Draft => {
    const { texts, meanings } = (draft || {}) as Record<keyof Draft, unknown>;
    return draftFrom({ ...(texts as object) }, { ...(meanings as object) });
  });

export const recallBoard = () => recalled(boardKey, boardFrom, plain);

export const recallPlanned = () => recalled(plannedKey, (planned) => planned === true);

/** Whether all is stored now: for this tab, and for new ones where it is `own`, not what a link holds as it came. */
export function keep(draft: Draft, board: Board, planned: boolean, own: boolean): boolean {
  const values: Record<string, unknown> = { [boardKey]: plain(board), [plannedKey]: planned };
  if (tooLong(draft).length === 0) values[key] = draft;
  if (!storing) return false;
  try {
    for (const at in values) {
      const text = JSON.stringify(values[at]);
      sessionStorage.setItem(at, text);
      if (!own || shared[at] === text) continue;
      localStorage.setItem(at, text);
      shared[at] = text;
    }
    return key in values;
  } catch {
    return false; // Storage is forbidden or full.
  }
}

let storing = true;

/** In a frame: all of one site share what is stored, with each other and with the page itself. */
export function storeNothing(): void {
  storing = false;
}
