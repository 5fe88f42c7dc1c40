// Where a number beside the training is from.
import type { BeyondTrainingData } from "../generated/beyond_training";
import { lineOf, linesOf, originOf, type Behind } from "../result/origin";

/** What stands behind the number that is marked "beyond:serving:0:E", "beyond:embodied:M" or "beyond:water:W_grid". */
export function behind({ serving, embodied, water }: BeyondTrainingData, key: string): Behind | undefined {
  const [view, part, ...rest] = key.split(":");
  if (view !== "beyond") return undefined;
  if (part === "serving") {
    const [place, what = ""] = rest;
    const item = serving.items[Number(place)];
    if (!item) return undefined;
    if (what === "E") return lineOf(item.trace, what, item.energy.display);
    if (what === "T") return lineOf(item.trace, what, item.break_even_tokens.display);
    if (what === "M") return linesOf(item.trace, ["M_low", "M_high"], "Emissions of 1,000 tokens", item.emissions.range_display);
    return originOf(item.trace, what);
  }
  const [what = ""] = rest;
  if (part === "embodied") {
    const { per_device_hour, total, trace } = embodied;
    if (what === "e" && per_device_hour)
      return linesOf(trace, ["e_low", "e_high"], "Making the hardware, for each hour of one accelerator", per_device_hour.range_display);
    if (what === "M" && total) return linesOf(trace, ["M_low", "M_high"], "Making the hardware, for this run", total.range_display);
    return originOf(trace, what);
  }
  const shown = what === "W_grid" ? water.grid : what === "W_site" ? (water.site ?? water.at_most) : undefined;
  return shown ? lineOf(water.trace, what, shown.display) : originOf(water.trace, what);
}
