import { expect, test } from "vitest";
import { corrected } from "./corrected";

test("the word that is quoted gives way to the suggestion", () => {
  expect(corrected("LoRA on 8x A1000 for 9 hours", '"A1000" can be several accelerators.', "A100")).toBe("LoRA on 8x A100 for 9 hours");
});

test("a word that stands there twice, or not at all, is left to its writer", () => {
  expect(corrected("A1000 or A1000", '"A1000" can be several accelerators.', "A100")).toBeUndefined();
  expect(corrected("8 a1000", '"A1000" can be several accelerators.', "A100")).toBeUndefined();
  expect(corrected("8 A1000", "Several accelerators are meant.", "A100")).toBeUndefined();
});
