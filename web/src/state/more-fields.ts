// What is said of the fields in folded sections beside their names. Most people open none, so it comes when the page is quiet.
import { fields } from "./fields";
import { choicesOf, type Row } from "./fields/field";
import { more } from "./more_fields.generated";
import { say } from "./said.svelte";

for (const { path, hint, example, unit, ...row } of more as readonly Omit<Row, "kind" | "label">[]) {
  const field = fields.find((one) => one.path === path);
  if (!field) throw new Error(`The form has no field ${path}.`);
  const choices = row.choices && { choices: field.kind === "segments" ? row.choices : choicesOf(row) };
  Object.assign(field, example && { example }, unit && { unit }, choices);
  if (hint) Object.defineProperty(field, "hint", { get: () => say(hint), enumerable: true });
}
