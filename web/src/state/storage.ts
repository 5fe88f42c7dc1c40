// The draft survives a reload where the browser allows it.
import { draftFrom, emptyDraft, tooLong, type Draft } from "./draft";

const key = "trainprint.draft.1";

export function recall(): Draft {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    if (typeof stored === "object" && stored !== null) {
      const { texts, meanings } = stored as Record<keyof Draft, unknown>;
      return draftFrom({ ...(texts as object) }, { ...(meanings as object) });
    }
  } catch {
    // Storage is forbidden or holds something else.
  }
  return emptyDraft();
}

/** Whether the draft is stored now. */
export function keep(draft: Draft): boolean {
  if (tooLong(draft).length > 0) return false;
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false; // Storage is forbidden or full.
  }
}
