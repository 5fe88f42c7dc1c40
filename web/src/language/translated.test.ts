import { expect, test, vi } from "vitest";

vi.mock("#core-sentences", () => ({ default: { whole: {}, patterns: [] } }));
const { typed } = await import("./translated");

test("a number is typed with narrow spaces and a comma, unless the comma would group thousands", () => {
  expect(typed("184,320")).toBe("184\u202f320");
  expect(typed("7,241,732,096")).toBe("7\u202f241\u202f732\u202f096");
  expect(typed("9.5")).toBe("9,5");
  expect(typed("6.74B")).toBe("6,74B");
  expect(typed("9.512")).toBe("9.512");
  expect(typed("1.234567")).toBe("1,234567");
  expect(typed("8.1e22")).toBe("8.1e22");
  expect(typed("A100 80GB")).toBe("A100 80GB");
});
