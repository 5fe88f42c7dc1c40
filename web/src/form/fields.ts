// Every field of the form, in the order shown. The form is rendered from this table and from nothing else.
import type { Run } from "../generated/run";

type Inside<Name extends keyof Run> = `${Name}.${Extract<keyof NonNullable<Run[Name]>, string>}`;

/** Where a field's text goes in the run: "parameters", "overrides.pue". */
export type Path =
  | Exclude<keyof Run, "schema_version" | "overrides" | "options">
  | Inside<"overrides">
  | Inside<"options">;

export type SectionName = "model" | "hardware" | "place" | "known" | "adjust";

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

export type Field = TextField | SearchField | ChoiceField | EitherField;

export interface Section {
  name: SectionName;
  title: string;
  lead?: string;
  /** Closed until it is asked for, or until something in it has to be mended. */
  folded?: boolean;
}

export const sections: readonly Section[] = [
  { name: "model", title: "Model" },
  { name: "hardware", title: "Hardware" },
  { name: "place", title: "Place" },
  {
    name: "known",
    title: "Measured or published",
    lead: "If energy, compute or emissions are known, they take the place of what would be worked out.",
    folded: true,
  },
  {
    name: "adjust",
    title: "Adjust",
    lead: "Each value replaces one constant of the method, and is shown as yours in the sum.",
    folded: true,
  },
];

export const fields = [
  {
    path: "name",
    section: "model",
    kind: "text",
    label: "Name",
    example: "Llama 2 7B",
    span: 6,
  },
  {
    path: "training_type",
    section: "model",
    kind: "segments",
    label: "Kind of training",
    choices: [
      { value: "pre-training", label: "Pre-training" },
      { value: "fine-tuning", label: "Fine-tuning" },
      { value: "instruction-tuning", label: "Instruction" },
    ],
    span: 6,
  },
  {
    path: "parameters",
    section: "model",
    kind: "number",
    label: "Parameters",
    hint: "All of the model’s",
    example: "6.74B",
  },
  {
    path: "tokens",
    section: "model",
    kind: "number",
    label: "Tokens",
    hint: "All epochs together",
    example: "2T",
  },
  {
    path: "accelerator",
    section: "hardware",
    kind: "search",
    list: "accelerators",
    label: "Accelerator",
    example: "A100 80GB",
    span: 4,
  },
  {
    path: "accelerator_count",
    section: "hardware",
    kind: "number",
    label: "Count",
    example: "8",
    span: 2,
  },
  {
    path: "device_hours",
    other: "wall_clock_hours",
    section: "hardware",
    kind: "either",
    label: "Hours",
    hint: "Summed over all accelerators, or by the clock",
    example: "184,320",
    choices: [
      { value: "device_hours", label: "Device-hours" },
      { value: "wall_clock_hours", label: "Wall-clock" },
    ],
    span: 6,
  },
  {
    path: "region",
    section: "place",
    kind: "search",
    list: "places",
    label: "Where the electricity was used",
    hint: "Country, state, city or cloud region; left empty, the world’s average",
    example: "United States",
    span: 6,
  },
  {
    path: "energy_kwh",
    section: "known",
    kind: "number",
    label: "Energy",
    unit: "kWh",
    example: "73,728",
  },
  {
    path: "energy_boundary",
    section: "known",
    kind: "select",
    label: "It covers",
    choices: [
      { value: "", label: "Facility" },
      { value: "it", label: "Servers, network" },
      { value: "accelerator", label: "Accelerators only" },
    ],
  },
  {
    path: "emissions_gco2e",
    section: "known",
    kind: "number",
    label: "Published emissions",
    unit: "gCO₂e",
    hint: "With the energy it gives the grid",
    example: "31.22e6",
  },
  {
    path: "training_flop",
    section: "known",
    kind: "number",
    label: "Training compute",
    unit: "FLOP",
    hint: "Multiply-add counts as two",
    example: "8.1e22",
  },
  {
    path: "overrides.accelerator_power_w",
    section: "adjust",
    kind: "number",
    label: "Mean power",
    unit: "W",
    hint: "Of one accelerator",
    example: "400",
  },
  {
    path: "overrides.throughput_efficiency",
    section: "adjust",
    kind: "number",
    label: "Efficiency",
    hint: "Achieved over peak rate, 0 to 1",
    example: "0.35",
  },
  {
    path: "overrides.pue",
    section: "adjust",
    kind: "number",
    label: "PUE",
    hint: "Site energy over IT energy, from 1",
    example: "1.1",
  },
  {
    path: "overrides.grid_gco2e_per_kwh",
    section: "adjust",
    kind: "number",
    label: "Grid intensity",
    unit: "gCO₂e/kWh",
    hint: "Of the electricity used",
    example: "380",
  },
  {
    path: "options.grid_basis",
    section: "adjust",
    kind: "select",
    label: "Grid average",
    hint: "Direct is the regulator’s figure, where one is published",
    choices: [
      { value: "", label: "Life-cycle" },
      { value: "direct", label: "Direct" },
    ],
  },
  {
    path: "options.boundary",
    section: "adjust",
    kind: "select",
    label: "Headline boundary",
    hint: "All three are always shown",
    choices: [
      { value: "", label: "Facility" },
      { value: "it", label: "Servers, network" },
      { value: "accelerator", label: "Accelerators only" },
    ],
  },
  {
    path: "options.constants",
    section: "adjust",
    kind: "select",
    label: "Constants",
    hint: "Power, peak rate, efficiency",
    choices: [
      { value: "", label: "Vendors’ data" },
      { value: "paper", label: "As in the paper" },
    ],
  },
  {
    path: "node_count",
    section: "adjust",
    kind: "number",
    label: "Servers",
    hint: "One per eight accelerators if empty",
    example: "1",
  },
  {
    path: "architecture",
    section: "adjust",
    kind: "select",
    label: "Architecture",
    hint: "Sets the compute per token",
    choices: [
      { value: "", label: "Decoder-only" },
      { value: "encoder-only", label: "Encoder-only" },
      { value: "encoder-decoder", label: "Encoder-decoder" },
    ],
  },
  {
    path: "overrides.peak_flop_per_s",
    section: "adjust",
    kind: "number",
    label: "Peak rate",
    unit: "FLOP/s",
    hint: "Dense, of one accelerator",
    example: "312e12",
  },
  {
    path: "overrides.flop_per_parameter_token",
    section: "adjust",
    kind: "number",
    label: "Compute per token",
    unit: "FLOP/parameter",
    hint: "The constant c, 5 to 12",
    example: "6",
  },
  {
    path: "overrides.time_amplification",
    section: "adjust",
    kind: "number",
    label: "Time amplification",
    hint: "Elapsed over productive time, from 1",
    example: "1.1",
  },
  {
    path: "overrides.host_overhead",
    section: "adjust",
    kind: "number",
    label: "Host overhead",
    hint: "Fraction of accelerator energy",
    example: "0.2",
  },
  {
    path: "overrides.node_power_w",
    section: "adjust",
    kind: "number",
    label: "Server power",
    unit: "W",
    hint: "Fixed part, per server",
    example: "250",
  },
  {
    path: "overrides.network_power_w",
    section: "adjust",
    kind: "number",
    label: "Network power",
    unit: "W",
    hint: "Per server",
    example: "100",
  },
  {
    path: "modality",
    section: "adjust",
    kind: "select",
    label: "Works on",
    hint: "Used where only the parameters are known",
    choices: [
      { value: "", label: "Language" },
      { value: "cv", label: "Images" },
      { value: "multimodal", label: "Several" },
      { value: "audio", label: "Audio" },
      { value: "diffusion", label: "Image generation" },
      { value: "other", label: "Something else" },
    ],
  },
  {
    path: "active_parameters",
    section: "adjust",
    kind: "number",
    label: "Active parameters",
    hint: "Used per token, in a mixture of experts",
    example: "12.9B",
  },
  {
    path: "options.regression",
    section: "adjust",
    kind: "select",
    label: "Regressions",
    hint: "Tiers 2 and 3: the paper’s, or fitted to published models",
    choices: [
      { value: "", label: "Paper" },
      { value: "refit", label: "Refitted" },
    ],
  },
  {
    path: "options.tier3_grid_unit",
    section: "adjust",
    kind: "select",
    label: "Tier 3 grid factor",
    hint: "Unit in the parameter regression; printed as kg",
    choices: [
      { value: "", label: "g per kWh" },
      { value: "kg_per_kwh", label: "As printed" },
    ],
  },
] as const satisfies readonly Field[];

// A field of the run that the form does not ask for is a type error here.
type Asked = (typeof fields)[number] extends infer F ? (F extends { other: infer O } ? O : never) | (F extends { path: infer P } ? P : never) : never;
type Unasked = Exclude<Path, Asked>;
export const everyFieldIsAsked: [Unasked] extends [never] ? true : Unasked = true;

export function fieldsOf(section: SectionName): Field[] {
  return fields.filter((field) => field.section === section);
}

/** The field that shows what the core says about `path`, if there is one. */
export function fieldAt(path: string): Field | undefined {
  return fields.find((field: Field) => field.path === path || (field.kind === "either" && field.other === path));
}

export function idOf(path: Path): string {
  return `field-${path.replace(/[._]/g, "-")}`;
}
