// The draft survives a reload where the browser allows it.
import { boardFrom, plain, type Board } from "./board";
import { draftFrom, emptyDraft, tooLong, type Draft } from "./draft";

const key = "trainprint.draft.1";
const boardKey = "trainprint.board.1";
const plannedKey = "trainprint.planned.1";

/** What is stored; nothing where storage is forbidden or holds something else. */
function stored(at: string): unknown {
  try {
    if (!storing) return null;
    return JSON.parse(localStorage.getItem(at) ?? "null");
  } catch {
    return null;
  }
}

export function recall(): Draft {
  const draft = stored(key);
  if (typeof draft !== "object" || draft === null) return emptyDraft();
  const { texts, meanings } = draft as Record<keyof Draft, unknown>;
  return draftFrom({ ...(texts as object) }, { ...(meanings as object) });
}

export function recallBoard(): Board {
  return boardFrom(stored(boardKey));
}

export const recallPlanned = (): boolean => stored(plannedKey) === true;

export function keepPlanned(planned: boolean): boolean {
  return store(plannedKey, planned);
}

/** Whether the draft is stored now. */
export function keep(draft: Draft): boolean {
  return tooLong(draft).length === 0 && store(key, draft);
}

export function keepBoard(board: Board): boolean {
  return store(boardKey, plain(board));
}

let storing = true;

/** In a frame: all of one site share what is stored, with each other and with the page itself. */
export function storeNothing(): void {
  storing = false;
}

function store(at: string, value: object | boolean): boolean {
  try {
    if (storing) localStorage.setItem(at, JSON.stringify(value));
    return true;
  } catch {
    return false; // Storage is forbidden or full.
  }
}
