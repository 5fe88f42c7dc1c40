import { expect, test } from "vitest";
import { maxMegabytes, withFiles } from "./given";

const file = (name: string, text = "") => new File([text], name);
const names = (given: { name: string }[]) => given.map(({ name }) => name);

test("two files of one name that come together are numbered", () => {
  const { given } = withFiles([], [file("emissions.csv"), file("emissions.csv"), file("emissions.csv"), file(".env"), file(".env")]);
  expect(names(given)).toEqual(["emissions.csv", "emissions (2).csv", "emissions (3).csv", ".env", ".env (2)"]);
});

test("a file takes the place of the one of its name that was there before", () => {
  const first = withFiles([], [file("a.json", "old"), file("b.json")]).given;
  const { given } = withFiles(first, [file("a.json", "new!")]);
  expect(names(given)).toEqual(["b.json", "a.json"]);
  expect(given[1]?.content.size).toBe(4);
});

test("a file that is too large is refused in words, the others are not", () => {
  const large = Object.defineProperty(file("large.csv"), "size", { value: maxMegabytes * 1e6 + 1e5 });
  const { given, refused } = withFiles([], [large, large, file("small.csv")]);
  expect(names(given)).toEqual(["small.csv"]);
  expect(refused.map(({ why }) => why)).toEqual(Array(2).fill(expect.stringContaining("200.1 MB are more than the 200 MB")));
});
