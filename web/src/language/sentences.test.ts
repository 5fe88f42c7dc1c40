import { expect, test } from "vitest";
import { figure, numbers, sentencesOf, sorted } from "./sentences";

const tell = sentencesOf(
  sorted([
    ["Taken as {name}.", "Compris comme {name}."],
    ["{x}: {q} would become {q2}.", "{x} : {q} deviendrait {q2}."],
    ["Give the epochs", "Donnez les époques"],
    ["{n} million tokens", "{n} {n|million|millions} de tokens"],
    ["{n} % more than ours: {l}.", "{n} % de plus que le nôtre : {l}."],
    ["it counts no PUE, ours {n}", "il ne compte pas de PUE, le nôtre est de {n}"],
  ]),
);

test("numbers are written with a comma and narrow spaces, versions and names as they are", () => {
  expect(numbers("184,320 h")).toBe("184\u202f320 h");
  expect(numbers("0.34 to 1,234.5")).toBe("0,34 to 1\u202f234,5");
  expect(numbers("1.98e16 FLOP")).toBe("1,98e16 FLOP");
  expect(numbers("arXiv:2605.01549v2 of 1.2.3")).toBe("arXiv:2605.01549v2 of 1.2.3");
});

test("a figure has no words", () => {
  expect(figure("13 to 46 t CO2e")).toBe("13 à 46 t CO2e");
  expect(figure("±30 %")).toBe("±30\u202f%");
  expect(figure("6 × 110,000,000 × 3")).toBe("6 × 110\u202f000\u202f000 × 3");
  expect(figure("A100 SXM4 80GB")).toBeUndefined();
  expect(figure("about 3 h")).toBeUndefined();
});

test("a sentence is told whole or not at all", () => {
  expect(tell("Taken as T4.")).toBe("Compris comme T4.");
  expect(tell("Give the epochs: 0.69 to 13 g CO2e would become 1.2 to 7.8 g CO2e.")).toBe(
    "Donnez les époques : 0,69 à 13 g CO2e deviendrait 1,2 à 7,8 g CO2e.",
  );
  expect(tell("Give the moon: 1 g would become 2 g.")).toBeUndefined();
});

test("the number chooses between one and more", () => {
  expect(tell("1.9 million tokens")).toBe("1,9 million de tokens");
  expect(tell("2 million tokens")).toBe("2 millions de tokens");
  expect(tell("1,200 million tokens")).toBe("1\u202f200 millions de tokens");
});

test("clauses are told one by one, and none is left in English", () => {
  expect(tell("20 % more than ours: it counts no PUE, ours 1.2; but it counts no PUE, ours 1.1.")).toBe(
    "20 % de plus que le nôtre : il ne compte pas de PUE, le nôtre est de 1,2\u202f; mais il ne compte pas de PUE, le nôtre est de 1,1.",
  );
  expect(tell("20 % more than ours: it counts no PUE, ours 1.2; it sings.")).toBeUndefined();
});
