import { describe, expect, test } from "vitest";
import { addressOf, modelIn } from "./address";

describe("the address of a model on the Hub", () => {
  test("is an id, or its page's address in any of the forms that people copy", () => {
    for (const text of [
      "me/dense",
      " me/dense ",
      "https://huggingface.co/me/dense",
      "http://www.huggingface.co/me/dense/",
      "huggingface.co/me/dense?library=transformers#training",
      "hf.co/me/dense",
      "https://huggingface.co/me/dense/tree/main",
    ])
      expect(addressOf(text)).toEqual({ id: "me/dense", revision: "main" });
    expect(addressOf("https://huggingface.co/me/dense/blob/v1/README.md")).toEqual({ id: "me/dense", revision: "v1" });
    expect(addressOf("gpt2")).toEqual({ id: "gpt2", revision: "main" });
    expect(addressOf("meta-llama/Llama-3.1-8B")).toEqual({ id: "meta-llama/Llama-3.1-8B", revision: "main" });
    expect(addressOf("owner.ai/model")).toEqual({ id: "owner.ai/model", revision: "main" });
  });

  test("of something else is refused with what would be right", () => {
    const why = (text: string) => (addressOf(text) as { refused: string }).refused;
    expect(why("https://huggingface.co/spaces/me/space")).toContain("Space");
    expect(why("datasets/me/data")).toContain("dataset");
    expect(why("https://huggingface.co/me")).toContain("one of their models");
    for (const text of [
      "",
      "https://example.org/me/dense",
      "me/dense/extra",
      "../etc",
      "a b/c",
      "me/<b>",
      "/home/me/llama",
      "../../api",
      "https://huggingface.co/me/dense/tree/%E0%A4%A",
      "https://huggingface.co.evil.org/me/dense",
    ])
      expect(why(text), text).toContain("org/model");
  });

  test("is seen in a text that is nothing else", () => {
    expect(modelIn("me/dense")).toBe("me/dense");
    expect(modelIn("https://huggingface.co/me/dense")).toBe("me/dense");
    for (const text of ["gpt2", "LoRA of me/dense", "24/7", "g/kWh", "8x A100", "https://example.org/me/dense", "https://huggingface.co/spaces/a/b"])
      expect(modelIn(text), text).toBeUndefined();
  });
});
