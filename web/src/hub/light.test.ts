import { describe, expect, test } from "vitest";
import { forEach, metricsAmong, ordered, rowOf, within, type Became, type Row, type Statement } from "./light";
import { weightsToRead } from "./read";

const model = (id: string, parameters?: number) => ({ id, parameters });
const says = (grams: number | undefined, wrong = "", meant?: number): Statement => ({ states: true, says: "as it says", grams, wrong, meant });
const silent: Statement = { states: false, says: "", grams: undefined, wrong: "", meant: undefined };
const estimated: Became = { row: 1, kind: "estimated", emissions_gco2e: 500, p05_gco2e: 100, p95_gco2e: 900 };

describe("light models", () => {
  test("what a card states counts if it can be right, what it meant if that is plain, and our estimate if it states nothing", () => {
    expect(rowOf(model("a"), says(1000), estimated)).toMatchObject({ kind: "stated", grams: 1000, finding: "" });
    expect(rowOf(model("a"), says(27, "kilograms", 27000), estimated)).toMatchObject({ kind: "mended", grams: 27000, finding: "kilograms" });
    expect(rowOf(model("a"), says(27, "no grid has it"), estimated)).toMatchObject({ kind: "doubtful", grams: undefined });
    expect(rowOf(model("a"), says(0, "0 is taken for missing"), estimated)).toMatchObject({ kind: "doubtful", grams: undefined });
    expect(rowOf(model("a"), silent, estimated)).toMatchObject({ kind: "estimated", grams: 500, range: [100, 900] });
    expect(rowOf(model("a"), silent, { row: 1, kind: "refused" })).toMatchObject({ kind: "unknown", grams: undefined });
    expect(rowOf(model("a"), undefined, undefined)).toMatchObject({ kind: "unknown" });
  });

  const rows: Row[] = [
    rowOf(model("heavy", 1e9), says(9000), undefined, { "accuracy, imdb": 90 }),
    rowOf(model("doubtful", 1e9), says(1, "kilograms?"), undefined, { "accuracy, imdb": 99 }),
    rowOf(model("no size"), says(10), undefined, { "accuracy, imdb": 50 }),
    rowOf(model("light", 4e9), says(2000), undefined),
    rowOf(model("ours", 1e9), silent, estimated),
  ];
  const ids = (some: readonly Row[]) => some.map(({ id }) => id);

  test("come first by their size, in all, or by a metric; what cannot be compared comes last, doubtful figures never first", () => {
    expect(ids(ordered(rows, "parameters"))).toEqual(["light", "ours", "heavy", "doubtful", "no size"]);
    expect(ids(ordered(rows, "total"))).toEqual(["no size", "ours", "light", "heavy", "doubtful"]);
    expect(ids(ordered(rows, "accuracy, imdb")).slice(0, 2)).toEqual(["no size", "heavy"]);
    expect(forEach(rows[0] as Row, "accuracy, imdb")).toBe(100);
    expect(forEach(rows[3] as Row, "parameters")).toBe(500);
    expect(forEach(rows[3] as Row, "toString")).toBeUndefined();
    expect(metricsAmong(rows)).toEqual(["accuracy, imdb"]);
  });

  test("between two bounds are those whose grams are, and without bounds all", () => {
    expect(ids(within(rows, 500, 2000))).toEqual(["light", "ours"]);
    expect(ids(within(rows, undefined, 10))).toEqual(["no size"]);
    expect(within(rows, undefined, undefined)).toHaveLength(5);
  });
});

describe("weights of which the header is read", () => {
  const of = (...names: string[]) => names.map((rfilename) => ({ rfilename }));

  test("are those that nothing else describes; of several parts their index, never one alone", () => {
    expect(weightsToRead({ siblings: of("lora.safetensors") })).toBe("lora.safetensors");
    expect(weightsToRead({ siblings: of("lora.safetensors", "adapter_config.json") })).toBeUndefined();
    const parts = of("model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors");
    expect(weightsToRead({ siblings: parts })).toBeUndefined();
    expect(weightsToRead({ siblings: [...parts, ...of("model.safetensors.index.json")] })).toBe("model.safetensors.index.json");
    expect(weightsToRead({ safetensors: { total: 1 }, siblings: [...parts, ...of("model.safetensors.index.json")] })).toBeUndefined();
  });
});
