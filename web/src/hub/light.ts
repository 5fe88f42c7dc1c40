// Models of a list by what they emitted: stated where that can be right, mended where it is plain what was meant, estimated where nothing is said.
import type { Metrics } from "../core/calls";
import type { Listed } from "./listed";

/** What the core makes of what a card states; `meant`: after every safe fix, where nothing is wrong any more. */
export interface Statement {
  states: boolean;
  says: string;
  grams: number | undefined;
  wrong: string;
  meant: number | undefined;
}

/** What became of a row of the table. */
export interface Became {
  row: number;
  kind: string;
  emissions_gco2e?: number;
  p05_gco2e?: number;
  p95_gco2e?: number;
}

export interface Row {
  id: string;
  /** "mended": stated in another unit than grams, and compared in grams. Only "doubtful" and "unknown" have no grams. */
  kind: "stated" | "mended" | "estimated" | "doubtful" | "unknown";
  grams: number | undefined;
  /** As the card says it, where it does. */
  says: string;
  /** Very likely between these, where it was estimated. */
  range: [number, number] | undefined;
  parameters: number | undefined;
  metrics: Metrics;
  finding: string;
}

export function rowOf(
  { id, parameters }: Pick<Listed, "id" | "parameters">,
  card: Statement | undefined,
  became: Became | undefined,
  metrics: Metrics = {},
): Row {
  const about = { id, parameters, metrics };
  if (card?.states) {
    const { says, wrong, grams, meant } = card;
    if (wrong === "" && grams !== undefined && grams > 0) return { ...about, kind: "stated", grams, says, range: undefined, finding: "" };
    const mended = meant !== undefined && meant > 0;
    return { ...about, kind: mended ? "mended" : "doubtful", grams: mended ? meant : undefined, says, range: undefined, finding: wrong };
  }
  const { kind, emissions_gco2e: grams, p05_gco2e: low, p95_gco2e: high }: Partial<Became> = became ?? {};
  if (kind !== "estimated" || grams === undefined || !(grams > 0)) {
    return { ...about, kind: "unknown", grams: undefined, says: "", range: undefined, finding: "" };
  }
  const range: Row["range"] = low !== undefined && high !== undefined ? [low, high] : undefined;
  return { ...about, kind: "estimated", grams, says: "", range, finding: "" };
}

/** "parameters", "total", or a name of Metrics. */
export type Order = string;

/** Metrics that at least two of the models have, those of most models first. */
export function metricsAmong(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { metrics } of rows) for (const name of Object.keys(metrics)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).sort(([a, one], [b, other]) => other - one || a.localeCompare(b)).map(([name]) => name); // prettier-ignore
}

const billion = 1e9;

/** Grams for each billion parameters, each point of the metric, or in all. */
export function forEach({ grams, parameters, metrics }: Row, by: Order): number | undefined {
  if (grams === undefined || by === "total") return grams;
  const each = by === "parameters" ? (parameters ?? 0) / billion : Object.hasOwn(metrics, by) ? metrics[by] : 0;
  return each ? grams / each : undefined;
}

/** Least first; what cannot be compared keeps its order, at the end. */
export function ordered(rows: readonly Row[], by: Order): Row[] {
  const keyed = rows.map((row) => ({ row, each: forEach(row, by) ?? Infinity }));
  return keyed.sort((one, other) => (one.each === other.each ? 0 : one.each - other.each)).map(({ row }) => row);
}

/** As emissions_thresholds of huggingface_hub: with a bound, what has no figure is left out. */
export const within = (rows: readonly Row[], least: number | undefined, most: number | undefined): readonly Row[] =>
  least === undefined && most === undefined
    ? rows
    : rows.filter(({ grams }) => grams !== undefined && grams >= (least ?? 0) && grams <= (most ?? Infinity));
