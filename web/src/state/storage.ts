// The draft survives a reload where the browser allows it; where it does not, nothing is said and nothing is lost but that.
import { emptyDraft, type Draft } from "./draft";
import { fieldAt } from "./fields";

const key = "trainprint.draft.1";

export function recall(): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    if (typeof kept === "object" && kept !== null) {
      const { texts, meanings } = kept as Record<keyof Draft, unknown>;
      return { texts: onlyKnown(texts), meanings: onlyKnown(meanings) };
    }
  } catch {
    // Storage is forbidden or holds something else.
  }
  return emptyDraft();
}

export function keep(draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage is forbidden or full.
  }
}

/** Texts at fields of the form; whatever else was stored is left behind. */
function onlyKnown(stored: unknown): Record<string, string> {
  const entries = Object.entries(stored ?? {}).filter(([path, text]) => fieldAt(path) && typeof text === "string");
  return Object.fromEntries(entries) as Record<string, string>;
}
