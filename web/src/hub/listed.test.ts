import { describe, expect, test } from "vitest";
import type { Refused } from "./client";
import { blockOf, followingOf, tableOf } from "./listed";

describe("a list of the Hub", () => {
  test("goes on where the Hub says so, and nowhere else", () => {
    expect(followingOf('<https://huggingface.co/api/models?author=me&cursor=abc%3D>; rel="next"')).toBe("/api/models?author=me&cursor=abc%3D");
    expect(followingOf(null)).toBeUndefined();
    expect(followingOf('<https://huggingface.co/api/models>; rel="prev"')).toBeUndefined();
    const elsewhere = (() => {
      try {
        return followingOf('<https://evil.example/api/models>; rel="next"');
      } catch (reason) {
        return (reason as Refused).refusal;
      }
    })();
    expect(elsewhere).toEqual({ why: "elsewhere" });
  });

  test("gives of each card what it states, as front matter", () => {
    expect(blockOf({ id: "me/a", cardData: { license: "mit", co2_eq_emissions: { emissions: 17, source: "a: b" } } })).toBe(
      '---\nco2_eq_emissions: {"emissions":17,"source":"a: b"}\n---\n',
    );
    expect(blockOf({ id: "me/a" })).toBe("---\n---\n");
  });

  test("is a table with a row a model", async () => {
    const models = [{ id: "me/a", cardData: { license: "mit", widget: [1] }, "model-index": [{ name: "a" }] }, { id: "me/b" }];
    const lines = (await tableOf(models, "me").text()).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: "me/a", cardData: { license: "mit" } },
      { id: "me/b", cardData: {} },
    ]);
  });
});
