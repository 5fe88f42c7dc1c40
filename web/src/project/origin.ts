// Where a number of the project is from.
import type { Addition, ProjectBudget, ProjectData, ProjectLine } from "../generated/project";
import { inWords, lineOf, originOf, symbolOfEnergy, type Behind, type TraceLine } from "../result/origin";

/** What went into all lines that are added, each once. */
export function inputsOf({ lines }: ProjectData): TraceLine[] {
  const seen = new Set<string>();
  return lines
    .flatMap((line) => ("errors" in line || !line.added ? [] : (line as ProjectLine).traces.flat()))
    .filter(({ kind, label, display, source }) => {
      const one = [label, display, source].join("\n");
      return kind === "input" && !seen.has(one) && seen.add(one);
    });
}

/** A sum as it is written out, with what is added. */
const added = (title: string, display: string, sum: string, steps: Behind["steps"]): Behind => ({
  ...inWords(title, display, ""),
  sum: [sum],
  steps,
});

const step = (label: string, display: string): Behind["steps"][number] => ({ symbol: "", label, display, formula: "", calculation: "" });

/** One of the figures that are summed: of a line, or of several. */
interface Summed {
  display: string;
  energy_display: string | null;
  device_hours_display?: string | null;
  addition: Addition;
}

function ofSum(sum: Summed, what: string, parts: (energy: boolean) => Behind["steps"]): Behind | undefined {
  const { addition } = sum;
  if (what === "emissions") return added("Emissions", sum.display, addition.emissions, parts(false));
  if (what === "energy") return added("Energy", sum.energy_display ?? "", addition.energy, parts(true));
  if (what === "hours") return added("Device-hours", sum.device_hours_display ?? "", addition.hours, []);
  return undefined;
}

function ofLine(line: ProjectLine, data: ProjectData, what: string): Behind | undefined {
  const { traces, interval } = line;
  const [only, ...others] = traces;
  if (!only) return undefined;
  if (what === "interval") return interval ? inWords("Very likely (9 in 10)", interval.display, interval.basis) : undefined;
  const energy = symbolOfEnergy[data.boundary];
  if (others.length > 0 && (what === "emissions" || what === "energy")) {
    const symbol = what === "energy" ? energy : what;
    const all = ofSum(line, what, () => traces.flatMap((trace) => trace.findLast((one) => one.symbol === symbol) ?? []));
    return all && { ...all, inputs: traces.flat().filter(({ kind }) => kind === "input") };
  }
  if (what === "emissions") return lineOf(only, what, line.display);
  if (what === "energy") return lineOf(only, energy, line.energy_display ?? undefined);
  if (what === "share" && data.sum) return added("Share of the sum", line.share_display ?? "", `${line.display} / ${data.sum.display}`, []);
  return originOf(traces.flat(), what);
}

/** What of the variance of the sum is one cause's, with the values that it is about. */
function ofCause(data: ProjectData, index: number): Behind | undefined {
  const cause = data.sum?.causes[index];
  if (!data.sum || !cause) return undefined;
  const { label, share_display } = cause;
  const basis = `Its share of the variance of the sum’s logarithm. The range comes by ${data.sum.interval.basis}.`;
  return { ...inWords(label, share_display, basis), inputs: inputsOf(data).filter((line) => line.label === label) };
}

/** The hours of the budget as they were read, and those of each line that takes of them. */
function ofBudget({ finding, reading }: ProjectBudget, lines: readonly ProjectLine[]): Behind {
  const hours = ({ name, traces }: ProjectLine) =>
    traces.flatMap((trace) => trace.findLast(({ symbol }) => symbol === "H") ?? []).map((line) => ({ ...line, label: name }));
  return added(finding, "", reading, lines.filter((line) => line.added).flatMap(hours));
}

/** What stands behind the number that is marked "project:sum:energy", "project:line:0:emissions" or "project:model:0:interval". */
export function behind(data: ProjectData, key: string): Behind | undefined {
  const [view, part, place = "", last = ""] = key.split(":");
  if (view !== "project") return undefined;
  const lines = data.lines.flatMap((line) => ("errors" in line ? [] : [line as ProjectLine]));
  if (part === "line") {
    const line = data.lines[Number(place)];
    return line && !("errors" in line) ? ofLine(line as ProjectLine, data, last) : undefined;
  }
  if (part === "budget") return data.budget && "finding" in data.budget ? ofBudget(data.budget, lines) : undefined;
  if (part === "cause") return ofCause(data, Number(place));
  const isSum = part === "sum";
  const sum = isSum ? data.sum : data.models[Number(place)];
  const what = isSum ? place : last;
  if (!sum) return undefined;
  if (what === "interval") return inWords("Very likely (9 in 10)", sum.interval.display, sum.interval.basis);
  const members = lines.filter((line) => line.added && (isSum || line.model === sum.name));
  const ofMembers = (energy: boolean) => members.map((line) => step(line.name, (energy ? line.energy_display : line.display) ?? ""));
  return ofSum(sum, what, ofMembers) ?? originOf(inputsOf(data), what);
}
