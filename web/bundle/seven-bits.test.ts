import { expect, test } from "vitest";
import { fromSevenBits } from "../src/core/seven-bits.ts";
import { toSevenBits } from "./seven-bits.ts";

const back = (bytes: Uint8Array) => fromSevenBits(toSevenBits(bytes)).subarray(0, bytes.length);

test("bytes come back, whatever they are and however many", () => {
  for (let length = 0; length < 40; ++length) {
    for (const bytes of [
      Uint8Array.from({ length }, (_, index) => (index * 167 + length * 31) % 256),
      new Uint8Array(length),
      new Uint8Array(length).fill(255),
      new Uint8Array(length).fill(0b00011010), // "\r" at every step of seven bits
      new Uint8Array(length).fill(0b01111000), // "<"
    ])
      expect(back(bytes)).toEqual(bytes);
  }
});

test("no character is one that HTML changes or looks for, and eight bytes hold seven", () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => ((index * 2654435761) >>> 13) % 256);
  const text = toSevenBits(bytes);
  expect(text).not.toMatch(/[\0\r<]/);
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(80_002);
});
