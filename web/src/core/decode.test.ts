import { expect, test } from "vitest";
import { decode, linesOf } from "./decode";

const buffer = (bytes: number[]) => new Uint8Array(bytes).buffer;

test("UTF-8 and marked UTF-16 are read, other bytes are not", () => {
  expect(decode(new TextEncoder().encode("é\n").buffer)).toBe("é\n");
  expect(decode(buffer([0xff, 0xfe, 0xe9, 0]))).toBe("é");
  expect(decode(buffer([0xfe, 0xff, 0, 0xe9]))).toBe("é");
  expect(decode(buffer([]))).toBe("");
  expect(() => decode(buffer([0xff, 0xd8, 0xff]))).toThrow();
});

test("a byte's line is found behind letters of several bytes", () => {
  const text = "é\n模型\nx";
  expect(linesOf(text, [0, 3, 9, 10])).toEqual([1, 2, 2, 3]);
  expect(linesOf(text, [])).toEqual([]);
});
