import { expect, test } from "vitest";
import { draftFrom, draftOf, emptyDraft, isBlank, tooLong, toRun } from "./draft";
import { maxLength } from "./fields.generated";

test("an empty draft is blank and says nothing; a kind of training alone is blank, too", () => {
  expect(toRun(emptyDraft(), false)).toEqual({ schema_version: 1 });
  expect(isBlank(emptyDraft())).toBe(true);
  expect(isBlank(draftFrom({ training_type: "pre-training" }, {}))).toBe(true);
});

test("texts go to the run as they stand, empty ones do not, a tick is true", () => {
  const draft = draftFrom({ parameters: " 7B ", tokens: "  ", "overrides.pue": "1.1", "corrections.activation_checkpointing": "true" }, {});
  expect(toRun(draft, false)).toEqual({
    schema_version: 1,
    parameters: " 7B ",
    overrides: { pue: "1.1" },
    corrections: { activation_checkpointing: true },
  });
});

test("hours are by the clock or summed as the page finds, until somebody has chosen", () => {
  const open = draftFrom({ device_hours: "100" }, {});
  expect(toRun(open, false)).toMatchObject({ device_hours: "100" });
  expect(toRun(open, true)).toMatchObject({ wall_clock_hours: "100" });
  const chosen = draftFrom({ device_hours: "100" }, { device_hours: "device_hours" });
  expect(toRun(chosen, true)).toEqual({ schema_version: 1, device_hours: "100" });
});

test("a run from files keeps the kind of its hours", () => {
  expect(toRun(draftOf({ device_hours: 800, accelerator_count: 8 }), true)).toMatchObject({ device_hours: "800" });
  expect(toRun(draftOf({ wall_clock_hours: 100 }), false)).toMatchObject({ wall_clock_hours: "100" });
});

test("an older draft with hours by the clock keeps them", () => {
  const draft = draftFrom({ wall_clock_hours: "9.5" }, { device_hours: "wall_clock_hours" });
  expect(draft.texts.device_hours).toBe("9.5");
  expect(toRun(draft, false)).toMatchObject({ wall_clock_hours: "9.5" });
});

test("what is no field, no text or no meaning of its field is left out", () => {
  const draft = draftFrom({ parameters: 7, no_such_field: "1", tokens: "2T" }, { device_hours: "name" });
  expect(draft).toEqual({ texts: { tokens: "2T" }, meanings: {} });
});

test("a text longer than a field takes is named", () => {
  expect(tooLong(draftFrom({ name: "x".repeat(maxLength), tokens: "7".repeat(maxLength + 1) }, {}))).toEqual(["tokens"]);
});
