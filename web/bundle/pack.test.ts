import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { pack } from "./pack.ts";
import { unpacked } from "../src/core/unpack.ts";

test("what is packed comes back, whatever its length and its bytes", () => {
  for (let length = 0; length < 9; ++length) {
    const text = "x".repeat(length) + String(length);
    expect(new TextDecoder().decode(unpacked(pack(text)))).toBe(text);
  }
  const every = Uint8Array.from({ length: 1024 }, (_, index) => (index * 167) % 256);
  expect(unpacked(pack(every))).toEqual(every);
});

test("compressed as script, what is packed is as small as its bytes, within one in a hundred", () => {
  let state = 1;
  const random = Uint8Array.from({ length: 200_000 }, () => (state = (state * 48271) % 2147483647) >> 8);
  const text = pack(random);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(1.01 * Buffer.from(text, "base64").length);
});
