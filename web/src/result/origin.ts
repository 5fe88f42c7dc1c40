// Where a number of the answer is from: the lines of the working that it rests on. Nothing is calculated here.
import type { Boundary, Report, Route } from "../generated/report";
import { origins } from "./origins";

export type TraceLine = Route["trace"][number];
type Trace = readonly TraceLine[];

/** What stands behind one number. */
export interface Behind {
  title: string;
  display: string;
  /** Of a result: its formula, that with its values, and what that comes to. */
  sum: string[];
  /** Results on the way, and what went in, in the order of the working. */
  steps: Pick<TraceLine, "symbol" | "label" | "display" | "formula" | "calculation">[];
  inputs: TraceLine[];
  /** What its range rests on; empty where that is not asked. */
  range: string;
}

export const symbolOfEnergy: Record<Boundary, string> = { accelerator: "E_acc", it: "E_it", facility: "E_facility" };

const isBoundary = (text: string): text is Boundary => text in symbolOfEnergy;

/** The lines that the last of those called `symbol` rests on, itself not among them. */
function used(trace: Trace, symbols: readonly string[]): TraceLine[] {
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

/** What stands behind the line called `symbol`, as it is `shown`, which may be rounder than in the working. */
export function lineOf(trace: Trace, symbol: string, shown?: string): Behind | undefined {
  const line = trace.findLast((one) => one.symbol === symbol);
  if (!line) return undefined;
  const others = used(trace, [symbol]).filter((one) => one !== line || line.kind === "input");
  const { label, display, formula, calculation } = line;
  const exact = shown !== undefined && shown !== display ? display : "";
  const sum = line.kind === "result" ? [formula, calculation, exact].filter((text) => text !== "") : [];
  return { title: label, display: shown ?? display, sum, ...split(others), range: "" };
}

/** What stands behind several lines together, the ends of a range for one. */
export function linesOf(trace: Trace, symbols: readonly string[], title: string, display: string): Behind {
  return { title, display, sum: [], ...split(used(trace, symbols)), range: "" };
}

/** What of it was given, looked up or assumed; nothing where `origin` is none of these. */
export function originOf(trace: Trace, origin: string): Behind | undefined {
  if (!(origin in origins)) return undefined;
  const kinds = origin === "disclosed" ? ["disclosed", "override"] : [origin];
  const inputs = trace.filter((line) => line.kind === "input" && kinds.includes(line.origin));
  return { title: origins[origin as keyof typeof origins], display: "", sum: [], steps: [], inputs, range: "" };
}

/** A figure that rests on no lines, with where it comes from in words. */
export function inWords(title: string, display: string, basis: string): Behind {
  return { title, display, sum: [], steps: [], inputs: [], range: basis };
}

/** The same electricity at another boundary: a product that the trace has no line for. */
function emissionsAt(route: Route, boundary: Boundary, title: string): Behind | undefined {
  const energy = lineOf(route.trace, symbolOfEnergy[boundary]);
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
    return lineOf(own.trace, symbolOfEnergy[boundary], own.energy[boundary].display);
  }
  if (what === "route") {
    const route = report.routes.find(({ tier }) => tier === which);
    const line = route && lineOf(route.trace, "emissions", route.display);
    return line && { ...line, title: route.title, range: `${route.interval.display}: ${route.interval.basis}` };
  }
  if (isBoundary(what)) return emissionsAt(own, what, what === report.boundary ? "Emissions" : "Emissions, counted up to here");
  const ofOrigin = originOf(own.trace, what);
  if (ofOrigin) return ofOrigin;
  for (const { trace } of report.routes) {
    const line = lineOf(trace, what);
    if (line) return line;
  }
  return undefined;
}
