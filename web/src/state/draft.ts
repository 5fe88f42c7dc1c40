// What has been typed, and the run that it becomes: every text unchanged, empty fields left out.
import { typed } from "#language";
import type { Run } from "../generated/run";
import { maxLength } from "./fields.generated";
import { fieldAt, fields, type EitherField, type Field, type Path } from "./fields";

export interface Draft {
  /** By the field's own path, whatever the text means. */
  texts: Partial<Record<Path, string>>;
  /** For a text that may mean one of two things: which one, where the reader has chosen. */
  meanings: Partial<Record<Path, Path>>;
}

export function emptyDraft(): Draft {
  return { texts: {}, meanings: {} };
}

/** The field of the run that an `either` field sets; `byClock` is what its text means where nobody has chosen. */
export function meaningOf(field: EitherField, draft: Draft, byClock: boolean): Path {
  return draft.meanings[field.path] ?? (byClock ? field.other : field.path);
}

/** Nothing was typed; a choice alone is not yet a run. */
export function isBlank(draft: Draft): boolean {
  return fields.every((field: Field) => !isTyped(field.kind) || !hasText(draft, field.path));
}

export function hasText(draft: Draft, path: Path): boolean {
  return (draft.texts[path] ?? "").trim() !== "";
}

/** Fields with more text than a field takes. */
export function tooLong(draft: Draft): Path[] {
  return (Object.keys(draft.texts) as Path[]).filter((path) => (draft.texts[path]?.length ?? 0) > maxLength);
}

export function toRun(draft: Draft, byClock: boolean): Run {
  const run: Record<string, unknown> = { schema_version: 1 };
  for (const [key, text] of Object.entries(draft.texts)) {
    if (text.trim() === "") continue;
    const field = fieldAt(key);
    const path = field?.kind === "either" ? meaningOf(field, draft, byClock) : key;
    const [name = "", inner] = path.split(".");
    const value = field?.kind === "check" ? true : text;
    if (inner === undefined) run[name] = value;
    else run[name] = { ...(run[name] as object | undefined), [inner]: value };
  }
  return run as Run;
}

/** A run that files gave, as if it had been typed. */
export function draftOf(run: object): Draft {
  const texts: Record<string, string> = {};
  const take = (prefix: string, values: object) => {
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === "object" && value !== null) take(`${prefix}${name}.`, value as object);
      else if (value !== false) texts[prefix + name] = written(value);
    }
  };
  take("", run);
  const chosen = eitherFields.map(({ path, other }) => [path, path in texts ? path : other]);
  return draftFrom(texts, Object.fromEntries(chosen) as Record<string, string>);
}

/** As somebody would type it: "7,000,000,000". */
function written(value: unknown): string {
  if (typeof value !== "number") return String(value);
  return typed(Number.isInteger(value) && Math.abs(value) >= 10_000 ? value.toLocaleString("en-US") : String(value));
}

/** A draft out of what was stored: known paths alone, each text at its field's own path. */
export function draftFrom(texts: Record<string, unknown>, meanings: Record<string, unknown>): Draft {
  const draft: Draft = { texts: {}, meanings: {} };
  for (const { path } of fields) {
    const text = texts[path];
    if (typeof text === "string") draft.texts[path] = text;
  }
  for (const { path, other } of eitherFields) {
    const text = texts[other];
    const onlyOther = typeof text === "string" && draft.texts[path] === undefined;
    if (onlyOther) draft.texts[path] = text;
    if (onlyOther || meanings[path] === other) draft.meanings[path] = other;
    else if (meanings[path] === path) draft.meanings[path] = path;
  }
  return draft;
}

const eitherFields = fields.filter((field) => field.kind === "either");

function isTyped(kind: Field["kind"]): boolean {
  return kind !== "segments" && kind !== "select" && kind !== "check";
}
