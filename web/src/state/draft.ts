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

/** A run that files gave, as if it had been typed. */
export function draftOf(run: object): Draft {
  const draft: Draft = { texts: {}, meanings: {} };
  const take = (prefix: string, values: object) => {
    for (const [name, value] of Object.entries(values)) {
      const path = prefix + name;
      if (typeof value === "object" && value !== null) take(`${path}.`, value as object);
      else if (fieldAt(path) && value !== false) draft.texts[path as Path] = String(value);
    }
  };
  take("", run);
  for (const field of fields as readonly Field[]) {
    if (field.kind === "either" && draft.texts[field.other] !== undefined) draft.meanings[field.path] = field.other;
  }
  return draft;
}

function isTyped(kind: Field["kind"]): boolean {
  return kind !== "segments" && kind !== "select" && kind !== "check";
}
