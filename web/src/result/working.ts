// The working of one route to take away: as it stands on the page, nothing calculated.
import type { Route } from "../generated/report";

const inputsOf = ({ trace }: Route) => trace.filter(({ kind }) => kind === "input");
const resultsOf = ({ trace }: Route) => trace.filter(({ kind }) => kind === "result");

export function asText(route: Route): string {
  const inputs = inputsOf(route).map((line) => `${line.symbol}  ${line.label}: ${line.display}  (${line.origin}: ${line.source})`);
  const results = resultsOf(route).map((line) =>
    [`${line.symbol}  ${line.label}: ${line.display}`, line.formula && `  = ${line.formula}`, line.calculation && `  = ${line.calculation}`]
      .filter(Boolean)
      .join("\n"),
  );
  return [route.title, "", "Inputs", ...inputs, "", "Calculation", ...results, ""].join("\n");
}

export function asMarkdown(route: Route): string {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  const row = (...cells: string[]) => `| ${cells.map(cell).join(" | ")} |`;
  const inputs = inputsOf(route).map((line) => row(`\`${line.symbol}\``, line.label, line.display, line.origin, line.source));
  const results = resultsOf(route).map((line) => row(`\`${line.symbol}\``, line.label, line.display, line.formula, line.calculation));
  return [
    `**${route.title}**`,
    "",
    "| | Input | Value | Origin | Source |",
    "|---|---|---|---|---|",
    ...inputs,
    "",
    "| | Result | Value | Formula | With numbers |",
    "|---|---|---|---|---|",
    ...results,
    "",
  ].join("\n");
}
