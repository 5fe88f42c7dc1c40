import { expect, test } from "vitest";
import { pack, toBase85 } from "./base85.ts";
import { fromBase85 } from "../src/core/base85.ts";
import { unpacked } from "../src/core/unpack.ts";

test("bytes come back, whatever they are", () => {
  const every = Uint8Array.from({ length: 1024 }, (_, index) => (index * 167) % 256);
  expect(fromBase85(toBase85(every))).toEqual(every);
  expect(fromBase85(toBase85(new Uint8Array(4).fill(255)))).toEqual(new Uint8Array(4).fill(255));
});

test("what is packed comes back, whatever its length", () => {
  for (let length = 0; length < 9; ++length) {
    const text = "x".repeat(length) + String(length);
    expect(new TextDecoder().decode(unpacked(pack(text)))).toBe(text);
  }
});
