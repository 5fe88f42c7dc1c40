import { expect, test } from "vitest";
import { bytesOf, decode, headerSize } from "./bytes";

const bytes = (...values: number[]) => new Uint8Array(values);
const untold = () => undefined;

test("UTF-8 and marked UTF-16 are read, other bytes are not", () => {
  expect(decode(new TextEncoder().encode("é\n"))).toBe("é\n");
  expect(decode(bytes(0xff, 0xfe, 0xe9, 0))).toBe("é");
  expect(decode(bytes(0xfe, 0xff, 0, 0xe9))).toBe("é");
  expect(decode(bytes())).toBe("");
  expect(() => decode(bytes(0xff, 0xd8, 0xff))).toThrow();
});

test("a file's bytes come as UTF-8, or as they are", async () => {
  expect(await bytesOf(new Blob(["é"]), untold)).toEqual(bytes(0xc3, 0xa9));
  expect(await bytesOf(new Blob([bytes(0xff, 0xfe, 0xe9, 0)]), untold)).toEqual(bytes(0xc3, 0xa9));
  expect(await bytesOf(new Blob([bytes(0xff, 0xd8, 0xff)]), untold)).toEqual(bytes(0xff, 0xd8, 0xff));
  expect(await bytesOf(new Blob([]), untold)).toEqual(bytes());
});

test("a large file is read slice by slice, none of its bytes twice or never", async () => {
  const large = new Uint8Array(9_000_001).fill(7, 8e6);
  const heard: number[] = [];
  const read = await bytesOf(new Blob([large]), (bytes) => heard.push(bytes));
  expect(read.length).toBe(large.length);
  expect(read.every((byte, index) => byte === (index < 8e6 ? 0 : 7))).toBe(true);
  expect(heard).toEqual([0, 8e6]);
});

test("of weights only the header is read, whatever stands behind it", async () => {
  const header = new TextEncoder().encode('{"a":{}}');
  const file = new Blob([bytes(8, 0, 0, 0, 0, 0, 0, 0), header, new Uint8Array(1000)]);
  expect(await bytesOf(file, untold)).toEqual(bytes(8, 0, 0, 0, 0, 0, 0, 0, ...header));
  // A length that begins like the mark of UTF-16.
  const marked = new Blob([bytes(0xff, 0xfe, 0, 0, 0, 0, 0, 0), header]);
  expect((await bytesOf(marked, untold)).length).toBe(16);
  expect(headerSize(new TextEncoder().encode("GGUF is a format"))).toBe(0);
  expect(headerSize(bytes(0x47, 0x47, 0x55, 0x46, 3, 0, 0, 0, 0))).toBe(32 * 2 ** 20);
  expect(headerSize(new TextEncoder().encode('12345678{"a": 1}'))).toBe(0);
});
