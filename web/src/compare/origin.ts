// Where a number of the comparison is from.
import type { CompareData } from "../generated/compare";
import { inWords, lineOf, originOf, type Behind } from "../result/origin";

/** What stands behind the number that is marked "compare:0:emissions": a run's place, and what of it. */
export function behind({ rows, basis }: CompareData, key: string): Behind | undefined {
  const [view, place, what = ""] = key.split(":");
  const row = rows[Number(place)];
  if (view !== "compare" || !row || "errors" in row) return undefined;
  const { difference, interval } = row;
  if (what === "emissions") return lineOf(row.trace, what, row.display);
  if (what === "interval") return inWords("Very likely (9 in 10)", interval.display, interval.basis);
  if (what === "D") return lineOf(difference.trace, what, difference.display);
  if (what === "p") return lineOf(difference.trace, what, difference.percent_display);
  if (what === "chance") return inWords("Chance of being lower", difference.chance_display, basis);
  return originOf(row.trace, what);
}
