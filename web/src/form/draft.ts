// What has been typed, and how it becomes a run: text as it stands, empty fields left out.
import type { Run } from "../generated/run";
import { fieldAt, fields, type EitherField, type Field, type Path } from "./fields";

export interface Draft {
  texts: Partial<Record<Path, string>>;
  /** For a text that means one of two things: which one. */
  meanings: Partial<Record<Path, Path>>;
}

export function emptyDraft(): Draft {
  return { texts: { training_type: "pre-training" }, meanings: {} };
}

/** Where the field's text goes just now. */
export function pathOf(field: Field, draft: Draft): Path {
  return field.kind === "either" && draft.meanings[field.path] === field.other ? field.other : field.path;
}

export function setMeaning(draft: Draft, field: EitherField, meaning: Path): void {
  const before = pathOf(field, draft);
  const text = draft.texts[before];
  draft.meanings[field.path] = meaning;
  if (text === undefined || before === meaning) return;
  delete draft.texts[before];
  draft.texts[meaning] = text;
}

/** Nothing was typed; a choice alone is not yet a run. */
export function isBlank(draft: Draft): boolean {
  return fields.every((field: Field) => !isTyped(field.kind) || !hasText(draft, pathOf(field, draft)));
}

export function hasText(draft: Draft, path: Path): boolean {
  return (draft.texts[path] ?? "").trim() !== "";
}

export function toRun(draft: Draft): Run {
  const run: Record<string, unknown> = { schema_version: 1 };
  for (const [path, text] of Object.entries(draft.texts)) {
    if (text.trim() === "") continue;
    const [name, inner] = path.split(".");
    if (name === undefined) continue;
    const value = fieldAt(path)?.kind === "check" ? true : text;
    if (inner === undefined) run[name] = value;
    else run[name] = { ...(run[name] as object | undefined), [inner]: value };
  }
  return run as Run;
}

function isTyped(kind: Field["kind"]): boolean {
  return kind !== "segments" && kind !== "select" && kind !== "check";
}
