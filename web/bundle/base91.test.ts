import { expect, test } from "vitest";
import { alphabet, fromBase91 } from "../src/core/base91.ts";
import { toBase91 } from "./base91.ts";

test("bytes come back, whatever they are and however many", () => {
  for (let length = 0; length < 40; ++length) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 167 + length * 31) % 256);
    expect(fromBase91(toBase91(bytes)).subarray(0, length)).toEqual(bytes);
    expect(fromBase91(toBase91(new Uint8Array(length).fill(255))).subarray(0, length)).toEqual(new Uint8Array(length).fill(255));
  }
});

test("no character ends a script, a string, or is a blank", () => {
  expect(alphabet).toHaveLength(91);
  expect(new Set(alphabet).size).toBe(91);
  expect(alphabet).not.toMatch(/[<"\\\s]/);
});
