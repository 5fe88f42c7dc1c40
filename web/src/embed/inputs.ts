// What the page around this one hands over, as a draft; what the form has no place for is refused, never left out.
import { draftOf, type Draft } from "../state/draft";
import { fieldAt, fields, type Field } from "../state/fields";
import type { Refusal } from "./protocol";

type Leaf = [path: string, value: unknown];

/** No field lies deeper than "overrides.pue". */
function leavesOf(values: object, prefix = ""): Leaf[] {
  return Object.entries(values).flatMap(([name, value]): Leaf[] => {
    const inside = prefix === "" && typeof value === "object" && value !== null && !Array.isArray(value);
    return inside ? leavesOf(value as object, `${name}.`) : [[prefix + name, value]];
  });
}

const isKnown = (path: string) => fields.some((field: Field) => field.path === path || (field.kind === "either" && field.other === path));

export function draftOfInputs(run: object): { draft: Draft; errors: Refusal[] } {
  const { schema_version: version = 1, ...rest } = run as Record<string, unknown>;
  const leaves = leavesOf(rest);
  const given = new Set(leaves.map(([path]) => path));
  const errors: Refusal[] = [];
  const refuse = (field: string, message: string) => void errors.push({ field, message });
  if (version !== 1) refuse("schema_version", "This page reads version 1 of a run.");
  for (const [path, value] of leaves) {
    if (!isKnown(path)) refuse(path, "The form has no such field.");
    else if (!["string", "number", "boolean"].includes(typeof value)) refuse(path, "A text or a number is needed here.");
    const field = fieldAt(path);
    if (field?.kind === "either" && field.path !== path && given.has(field.path)) refuse(path, `Give this or ${field.path}, not both.`);
    if (field && field.kind !== "check" && typeof value === "boolean") refuse(path, "A text or a number is needed here.");
  }
  return { draft: draftOf(rest), errors };
}
