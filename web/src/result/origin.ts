// Where a number of the answer is from: the lines of the working that it rests on. Nothing is calculated here.
import type { Boundary, Report, Route } from "../generated/report";
import { origins } from "./origins";

export type TraceLine = Route["trace"][number];

/** What stands behind one number. */
export interface Behind {
  title: string;
  display: string;
  /** Of a result: its formula, that with its values, and what that comes to. */
  sum: string[];
  /** Results on the way, and what went in, in the order of the working. */
  steps: TraceLine[];
  inputs: TraceLine[];
  /** What its range rests on; empty where it is not a route's own figure. */
  range: string;
}

const symbolOfEnergy: Record<Boundary, string> = { accelerator: "E_acc", it: "E_it", facility: "E_facility" };

const isBoundary = (text: string): text is Boundary => text in symbolOfEnergy;

/** The lines that the last of those called `symbol` rests on, itself not among them. */
function used(trace: readonly TraceLine[], symbols: readonly string[]): TraceLine[] {
  const found = new Set<TraceLine>();
  const look = (symbol: string, before: number) => {
    const at = trace.findLastIndex((line, index) => index < before && line.symbol === symbol);
    const line = trace[at];
    if (!line || found.has(line)) return;
    found.add(line);
    for (const inner of line.formula.match(/\p{L}[\p{L}\d_]*/gu) ?? []) look(inner, at);
  };
  for (const symbol of symbols) look(symbol, trace.length);
  return trace.filter((line) => found.has(line));
}

const split = (lines: readonly TraceLine[]) => ({
  steps: lines.filter(({ kind }) => kind === "result"),
  inputs: lines.filter(({ kind }) => kind === "input"),
});

/** As it is `shown` where it stands, which may be rounder than in the working. */
function lineOf({ trace }: Route, symbol: string, shown?: string): Behind | undefined {
  const line = trace.findLast((one) => one.symbol === symbol);
  if (!line) return undefined;
  const others = used(trace, [symbol]).filter((one) => one !== line || line.kind === "input");
  const { label, display, formula, calculation } = line;
  const exact = shown !== undefined && shown !== display ? display : "";
  const sum = line.kind === "result" ? [formula, calculation, exact].filter((text) => text !== "") : [];
  return { title: label, display: shown ?? display, sum, ...split(others), range: "" };
}

/** The same electricity at another boundary: a product that the trace has no line for. */
function emissionsAt(route: Route, boundary: Boundary, title: string): Behind | undefined {
  const energy = lineOf(route, symbolOfEnergy[boundary]);
  const grid = route.trace.find(({ symbol }) => symbol === "EF");
  if (!energy || !grid) return undefined;
  return {
    title,
    display: route.emissions[boundary].display,
    sum: [`${symbolOfEnergy[boundary]} EF`, `${energy.display} × ${grid.display}`],
    ...split(used(route.trace, [symbolOfEnergy[boundary], "EF"])),
    range: "",
  };
}

/**
 * What stands behind the number that is marked `key`: "energy" or "energy:it", a boundary for the emissions there, "route:1c", a symbol of
 * the working, or an origin for all that is from there.
 */
export function behind(report: Report, key: string): Behind | undefined {
  const [own] = report.routes;
  const [what = "", which = ""] = key.split(":");
  if (what === "energy") {
    const boundary = isBoundary(which) ? which : report.boundary;
    return lineOf(own, symbolOfEnergy[boundary], own.energy[boundary].display);
  }
  if (what === "route") {
    const route = report.routes.find(({ tier }) => tier === which);
    const line = route && lineOf(route, "emissions", route.display);
    return line && { ...line, title: route.title, range: `${route.interval.display}: ${route.interval.basis}` };
  }
  if (isBoundary(what)) return emissionsAt(own, what, what === report.boundary ? "Emissions" : "Emissions, counted up to here");
  if (what in origins) {
    const kinds = what === "disclosed" ? ["disclosed", "override"] : [what];
    const inputs = own.trace.filter(({ kind, origin }) => kind === "input" && kinds.includes(origin));
    return { title: origins[what as keyof typeof origins], display: "", sum: [], steps: [], inputs, range: "" };
  }
  for (const route of report.routes) {
    const line = lineOf(route, what);
    if (line) return line;
  }
  return undefined;
}
