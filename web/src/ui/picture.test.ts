import { expect, test } from "vitest";
import { csvText } from "./picture";

test("a table as CSV quotes what has to be quoted, and no cell becomes a formula", () => {
  expect(
    csvText(
      ["name", "g"],
      [
        ["a, b", 1.5],
        ['say "x"', 2],
        ["=1+1", -3],
      ],
    ),
  ).toBe('name,g\r\n"a, b",1.5\r\n"say ""x""",2\r\n\'=1+1,-3\r\n');
});
