// Numbers agree to a relative tolerance that the test writes down; everything else agrees exactly.
import assert from "node:assert/strict";

export function assertClose(actual, expected, relativeTolerance, where) {
  assert.equal(typeof actual, "number", `${where}: ${actual} is not a number`);
  const difference = Math.abs(actual - expected);
  assert.ok(
    difference <= relativeTolerance * Math.abs(expected),
    `${where}: ${actual} instead of ${expected}, off by ${difference / Math.abs(expected)} relative`,
  );
}

/** Compares two JSON values in all their parts. */
export function assertSame(actual, expected, relativeTolerance, where = "") {
  if (typeof expected === "number") return assertClose(actual, expected, relativeTolerance, where);
  if (typeof expected !== "object" || expected === null) return assert.equal(actual, expected, where);
  assert.equal(Array.isArray(actual), Array.isArray(expected), where);
  assert.deepEqual(Object.keys(actual), Object.keys(expected), where);
  for (const key of Object.keys(expected)) {
    assertSame(actual[key], expected[key], relativeTolerance, `${where}/${key}`);
  }
}

/** The part of `value` at a JSON pointer (RFC 6901). */
export function at(value, pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((inner, part) => inner?.[part], value);
}
