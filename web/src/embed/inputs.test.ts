import { expect, test } from "vitest";
import { draftOfInputs } from "./inputs";

test("what a page hands over is a draft, field by field", () => {
  const { draft, errors } = draftOfInputs({ schema_version: 1, energy_kwh: 433, overrides: { pue: "1.1" } });
  expect(errors).toEqual([]);
  expect(draft.texts).toEqual({ energy_kwh: "433", "overrides.pue": "1.1" });
});

test("what the form has no place for is refused by its name, however deep it lies", () => {
  const deep = JSON.parse('{"overrides":'.repeat(2000) + "1" + "}".repeat(2000)) as object;
  for (const [run, field] of [
    [{ acelerator: "A100" }, "acelerator"],
    [{ overrides: { pue: { value: 1 } } }, "overrides.pue"],
    [{ energy_kwh: [1] }, "energy_kwh"],
    [{ energy_kwh: null }, "energy_kwh"],
    [{ schema_version: 2 }, "schema_version"],
    [deep, "overrides.overrides"],
  ] as const)
    expect(draftOfInputs(run).errors.map((error) => error.field)).toEqual([field]);
});
