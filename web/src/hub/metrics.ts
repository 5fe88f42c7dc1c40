// What a model's card says of its quality, as far as more of it is better and models can be compared by it.
import { metricsRead } from "./tables.generated";

/** Points of 100 by what was measured on what: "accuracy, imdb". */
export type Metrics = Record<string, number>;

interface Result {
  dataset?: { name?: unknown; type?: unknown };
  metrics?: { type?: unknown; value?: unknown }[];
}

/** Shares of 1 and points of 100 both occur: a value of up to 1 is taken for a share. */
function pointsOf(value: unknown): number | undefined {
  const number = typeof value === "number" ? value : NaN;
  if (!(number > 0 && number <= 100)) return undefined;
  return number <= 1 ? 100 * number : number;
}

/** `index` is what the Hub has of a card's model-index. Of several values for one thing none is taken: they are of other settings. */
export function metricsOf(index: unknown): Metrics {
  const found = new Map<string, number | undefined>();
  const models = Array.isArray(index) ? (index as unknown[]) : [];
  for (const model of models) {
    const { results } = (model ?? {}) as { results?: unknown };
    for (const { dataset, metrics } of Array.isArray(results) ? (results as Result[]) : []) {
      const on = [dataset?.type, dataset?.name].find((name) => typeof name === "string" && name !== "");
      for (const { type, value } of Array.isArray(metrics) ? metrics : []) {
        const key = typeof type === "string" ? type.toLowerCase().replaceAll("-", "_") : "";
        const label = Object.hasOwn(metricsRead, key) ? metricsRead[key] : undefined;
        const points = pointsOf(value);
        if (label === undefined || on === undefined || points === undefined) continue;
        const name = `${label}, ${on as string}`;
        found.set(name, found.has(name) && found.get(name) !== points ? undefined : points);
      }
    }
  }
  return Object.fromEntries([...found].filter((one): one is [string, number] => one[1] !== undefined));
}
