// What became of each row, as a table.
import { csvText } from "../ui/picture";

const columns = [
  "row",
  "id",
  "kind",
  "tier",
  "emissions_gco2e",
  "p05_gco2e",
  "p95_gco2e",
  "energy_kwh",
  "training_flop",
  "region",
  "code",
  "field",
  "message",
] as const;

/** Lines of JSON as CSV, with the same names. */
export function csvOfRows(lines: string): string {
  const rows = lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, string | number | undefined>)
    .map((row) => columns.map((column) => row[column] ?? ""));
  return csvText(columns, rows);
}
