import { expect, test } from "vitest";
import { plainly } from "./plainly";

test("what turns or hides text becomes its code, and nothing else changes", () => {
  expect(plainly("model\u202Egnp.exe\u200B\u00AD")).toBe("model⟨U+202E⟩gnp.exe⟨U+200B⟩⟨U+00AD⟩");
  expect(plainly("\u{E0041}\u2066a\u2069\x1b[31m\0")).toBe("⟨U+E0041⟩⟨U+2066⟩a⟨U+2069⟩⟨U+001B⟩[31m⟨U+0000⟩");
  for (const text of ["مشروع نموذج", "模型 🌍 👩‍🔬", "a\tb\n- c\r\n", "naïve e\u0301", "x\u00A0y"]) expect(plainly(text)).toBe(text);
});
