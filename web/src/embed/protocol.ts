// What a page and the Trainprint in its frame say to each other: texts of JSON behind a mark. Both are strangers to each other:
// whatever has not exactly one of these shapes is not heard.
import type { Report } from "../generated/report";

/** What stands in the frame: a run by its fields or by its link, or an empty form. */
export type Inputs = { run: object } | { link: string } | null;

/** To the frame. */
export interface Show {
  type: "show";
  inputs: Inputs;
  /** "": that of the system. */
  theme: "" | "light" | "dark";
  /** The label of a finished run instead of the form. */
  readonly: boolean;
}

export interface Refusal {
  field: string;
  message: string;
}

/** From the frame. */
export type Said =
  | { type: "ready" }
  | { type: "size"; height: number }
  /** `link` is the address of the whole page with the run in it. */
  | { type: "estimate"; report: Report; run: object; link: string }
  | { type: "refused"; errors: Refusal[] };

const mark = "trainprint:";

/** In characters, to the frame and from it. */
const longest = { show: 50_000, said: 1_000_000 };
const highest = 30_000;

export const write = (message: Show | Said): string => mark + JSON.stringify(message);

export function readShow(data: unknown): Show | undefined {
  const message = parsed(data, longest.show);
  if (message?.type !== "show" || !hasOnly(message, ["type", "inputs", "theme", "readonly"])) return undefined;
  const { inputs, theme, readonly } = message;
  const known =
    inputs === null || (isObject(inputs) && Object.keys(inputs).length === 1 && (isObject(inputs.run) || typeof inputs.link === "string"));
  return known && ["", "light", "dark"].includes(theme as string) && typeof readonly === "boolean" ? (message as unknown as Show) : undefined;
}

export function readSaid(data: unknown): Said | undefined {
  const message = parsed(data, longest.said);
  if (!message) return undefined;
  const { type, height, report, run, link, errors } = message;
  const known =
    (type === "ready" && hasOnly(message, ["type"])) ||
    (type === "size" && hasOnly(message, ["type", "height"]) && isNumber(height) && height > 0 && height <= highest) ||
    (type === "estimate" && hasOnly(message, ["type", "report", "run", "link"]) && isReport(report) && isObject(run) && typeof link === "string") ||
    (type === "refused" && hasOnly(message, ["type", "errors"]) && Array.isArray(errors) && errors.every(isRefusal));
  return known ? (message as unknown as Said) : undefined;
}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const hasOnly = (message: Fields, keys: string[]) => Object.keys(message).every((key) => keys.includes(key));
const isRefusal = (value: unknown) =>
  isObject(value) && hasOnly(value, ["field", "message"]) && typeof value.field === "string" && typeof value.message === "string";

/** What a host reads of a report; the rest is as core/schema/report.schema.json has it. */
function isReport(value: unknown): boolean {
  if (!isObject(value) || typeof value.data_version !== "string" || !Array.isArray(value.routes)) return false;
  const [headline] = value.routes as unknown[];
  return (
    isObject(headline) &&
    isNumber(headline.emissions_gco2e) &&
    typeof headline.display === "string" &&
    isObject(headline.interval) &&
    typeof headline.interval.display === "string"
  );
}

const polluting = new Set(["__proto__", "constructor", "prototype"]);

function parsed(data: unknown, most: number): Fields | undefined {
  if (typeof data !== "string" || data.length > most || !data.startsWith(mark)) return undefined;
  try {
    const message: unknown = JSON.parse(data.slice(mark.length), (key, value: unknown) => {
      if (polluting.has(key)) throw new Error(key);
      return value;
    });
    return isObject(message) ? message : undefined;
  } catch {
    return undefined;
  }
}
