// Every field of the form, in the order shown. The form is rendered from these and from nothing else.
import { fieldOf, type Field, type Path } from "./fields/field";
import { layout, type SectionName } from "./fields/layout";
import { say } from "./said.svelte";

export type { Choice, ChoiceField, EitherField, Field, Path, SearchField, TextField } from "./fields/field";
export type { SectionName } from "./fields/layout";

export interface Section {
  name: SectionName;
  title: string;
  lead?: string;
  /** Closed until somebody opens it, or until something in it is wrong. */
  folded?: boolean;
}

export const sections: readonly Section[] = [
  { name: "model", title: "What did you train?" },
  { name: "hardware", title: "On what, and for how long?" },
  { name: "place", title: "Where did it run?" },
  {
    name: "known",
    title: "I measured the energy",
    lead: "Measured and published values replace our estimates.",
    folded: true,
  },
  {
    name: "compute",
    title: "More about the model",
    lead: "What parameters and tokens leave open: LoRA, epochs, steps, images.",
    folded: true,
  },
  {
    name: "experts",
    title: "Mixture of experts",
    lead: "Enter the first five together, or give the active parameters under “More about the model” instead.",
    folded: true,
  },
  {
    name: "corrections",
    title: "Overheads of training",
    lead: "Each one given multiplies the compute by a factor from the paper.",
    folded: true,
  },
  {
    name: "adjust",
    title: "Change the assumptions",
    lead: "Your values replace ours and are marked as yours in the working.",
    folded: true,
  },
];

/** With its words as they are said of the training: see ./said. */
function worded(field: Field): Field {
  const { label, hint } = field;
  return Object.defineProperties(field, {
    label: { get: () => say(label), enumerable: true },
    ...(hint && { hint: { get: () => say(hint), enumerable: true } }),
  });
}

export const fields: readonly Field[] = layout.map((place) => worded(fieldOf(place)));

// A field of the run that the form does not ask for is a type error here.
type Asked = (typeof layout)[number] extends infer F ? (F extends { other: infer O } ? O : never) | (F extends { path: infer P } ? P : never) : never;
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
