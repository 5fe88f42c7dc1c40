// What a field of the form is.
import type { Run } from "../../generated/run";

type Inside<Name extends keyof Run> = `${Name}.${Extract<keyof NonNullable<Run[Name]>, string>}`;

/** Where a field's text goes in the run: "parameters", "overrides.pue". */
export type Path =
  | Exclude<keyof Run, "schema_version" | "model_config" | "overrides" | "options" | "corrections">
  | Inside<"overrides">
  | Inside<"options">
  | Inside<"corrections">;

export type SectionName = "model" | "hardware" | "place" | "known" | "compute" | "experts" | "corrections" | "adjust";

export interface Choice {
  value: string;
  label: string;
}

interface Common {
  path: Path;
  section: SectionName;
  label: string;
  unit?: string;
  hint?: string;
  example?: string;
  /** Width in sixths of the row; half a row unless said. */
  span?: 2 | 4 | 6;
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
