// A field of the form: what the core's table says of it, where the layout puts it.
import { fields as table, type FieldPath } from "../fields.generated";
import type { Place, SectionName } from "./layout";

/** Where a field's text goes in the run: "parameters", "overrides.pue". */
export type Path = FieldPath;

export interface Choice {
  value: string;
  label: string;
}

interface Common extends Pick<Place, "path" | "span"> {
  section: SectionName;
  label: string;
  unit?: string;
  hint?: string;
  example?: string;
}

export interface TextField extends Common {
  kind: "text" | "number";
}

/** Free text with a list of known names to choose from. */
export interface SearchField extends Common {
  kind: "search";
  list: "accelerators" | "places";
}

/** The empty value sends nothing: the core's default holds. */
export interface ChoiceField extends Common {
  kind: "segments" | "select";
  choices: readonly Choice[];
}

/** One text that means one of two things: it goes to `path` or to `other`. */
export interface EitherField extends Common {
  kind: "either";
  other: Path;
  choices: readonly [Choice, Choice];
}

/** True when ticked; unticked sends nothing. */
export interface CheckField extends Common {
  kind: "check";
}

export type Field = TextField | SearchField | ChoiceField | EitherField | CheckField;

export type Row = Partial<Record<"label" | "hint" | "example" | "unit" | "default", string>> & {
  path: FieldPath;
  kind: "number" | "text" | "choice" | "truth";
  label: string;
  choices?: readonly Choice[];
};

const rows = new Map((table as readonly Row[]).map((row) => [row.path, row]));

/** What one text for two fields is called. */
const hours = { label: "Hours", hint: "Summed over all accelerators, or by the clock", example: "184,320" };

/** The default first, which sends nothing. */
export function choicesOf({ choices = [], default: usual = "" }: Pick<Row, "choices" | "default">): Choice[] {
  const others = choices.filter(({ value }) => value !== usual);
  const label = choices.find(({ value }) => value === usual)?.label ?? "Not given";
  return [{ value: "", label }, ...others];
}

export function fieldOf({ path, section, span, list, segments, other }: Place): Field {
  const row = rows.get(path);
  if (!row) throw new Error(`The core knows no field ${path}.`);
  const { label, hint, example, unit } = row;
  const common: Common = { path, section, label, ...(span && { span }), ...(hint && { hint }), ...(example && { example }), ...(unit && { unit }) };
  if (other) {
    const either = [
      { value: path, label: "Device-hours" },
      { value: other, label: "Wall-clock" },
    ] as const;
    return { path, section, ...hours, ...(span && { span }), kind: "either", other, choices: either };
  }
  if (list) return { ...common, kind: "search", list };
  if (row.kind === "truth") return { ...common, kind: "check" };
  if (segments) return { ...common, kind: "segments", choices: row.choices ?? [] };
  if (row.kind === "choice") return { ...common, kind: "select", choices: choicesOf(row) };
  return { ...common, kind: row.kind };
}
