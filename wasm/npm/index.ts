// import { estimate } from "trainprint": the carbon that a training emitted. The core is opened when it is first asked.
import type { FieldError, Answer, Report } from "./types/report.js";
import type { Run } from "./types/run.js";
import { open, type Source, type TrainprintFiles } from "./wasm.js";

export type { FieldError, Report, Run, Source };

/** The run cannot be estimated: `errors` say which fields, what is wrong with each, and what would be right. */
export class RunRefused extends Error {
  override readonly name = "RunRefused";

  constructor(readonly errors: readonly FieldError[]) {
    super(errors.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join("\n"));
  }
}

let opened: Promise<TrainprintFiles> | undefined;

/**
 * Where the core comes from, for surroundings that neither read files beside a module nor fetch them: a compiled
 * `WebAssembly.Module`, the bytes of `trainprint/trainprint.wasm`, or an address to fetch them from.
 */
export async function use(source: Source): Promise<void> {
  await opening(open(source));
}

/** Estimates a run. Throws `RunRefused` where its fields are wrong or say too little. */
export async function estimate(run: Run): Promise<Report> {
  const core = await (opened ?? opening(open()));
  const text = JSON.stringify(run, spelled) as string | undefined;
  const answer = JSON.parse(core.estimate(text ?? "null")) as Answer;
  if (!answer.ok) throw new RunRefused(answer.errors);
  return answer.report;
}

/** JSON would leave out what it has no form for, or make null of it: as text, the core reads it or refuses its field. */
function spelled(_key: string, value: unknown): unknown {
  const hasForm = typeof value === "number" ? Number.isFinite(value) : !["bigint", "function", "symbol"].includes(typeof value);
  return hasForm ? value : String(value);
}

/** Version of the core, "0.2.0". */
export async function version(): Promise<string> {
  return (await (opened ?? opening(open()))).version();
}

/** What did not open is opened anew when it is asked for again. */
function opening(core: Promise<TrainprintFiles>): Promise<TrainprintFiles> {
  opened = core;
  core.catch(() => {
    if (opened === core) opened = undefined;
  });
  return core;
}
