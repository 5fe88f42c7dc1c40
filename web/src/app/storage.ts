// The draft survives a reload where the browser allows it; where it does not, nothing is said and nothing is lost but that.
import { emptyDraft, type Draft } from "../form/draft";

const key = "trainprint.draft.1";

export function recall(): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    if (isDraft(kept)) return kept;
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

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const { texts, meanings } = value as Partial<Record<keyof Draft, unknown>>;
  return isTexts(texts) && isTexts(meanings);
}

function isTexts(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");
}
