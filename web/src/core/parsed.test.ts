import { expect, test } from "vitest";
import { parsed } from "./parsed";

test("messages show what turns or hides text as codes; names, cells and texts to copy stay as they are", () => {
  const answer = { errors: [{ message: 'No place is known as "a\u202eb".', field: "region" }], text: "a\u202eb", exports: ["\u202e"] };
  expect(parsed(JSON.stringify(answer))).toEqual({
    ...answer,
    errors: [{ message: 'No place is known as "a⟨U+202E⟩b".', field: "region" }],
  });
});
