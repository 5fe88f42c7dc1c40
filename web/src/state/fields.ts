// Every field of the form, in the order shown. The form is rendered from these and from nothing else.
import { fieldOf, type Field, type Path } from "./fields/field";
import { layout, type SectionName } from "./fields/layout";

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
  { name: "model", title: "Model" },
  { name: "hardware", title: "Hardware" },
  { name: "place", title: "Place" },
  {
    name: "known",
    title: "Measured or published",
    lead: "Values that you measured or published replace what would otherwise be calculated.",
    folded: true,
  },
  {
    name: "compute",
    title: "Architecture and data",
    lead: "What parameters and tokens leave open: frozen layers, epochs, steps, images.",
    folded: true,
  },
  {
    name: "experts",
    title: "Mixture of experts",
    lead: "Fill in the first five together, or give the active parameters under “Architecture and data” instead.",
    folded: true,
  },
  {
    name: "corrections",
    title: "What adds to the compute",
    lead: "Each choice multiplies the compute by a factor from the paper. An empty field adds nothing.",
    folded: true,
  },
  {
    name: "adjust",
    title: "Adjust",
    lead: "Each value replaces a constant of the method and is marked as yours in the sum.",
    folded: true,
  },
];

export const fields: readonly Field[] = layout.map(fieldOf);

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
