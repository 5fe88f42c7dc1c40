// What a draft comes to: whether its hours are by the clock, and the answer to the run that it then is.
import type { Answer } from "../generated/report";
import type { Run } from "../generated/run";

/** A draft as runs: which of the two it is depends on how its hours are meant. */
export interface Drafted {
  /** What says how the hours are meant; nothing where somebody has chosen. */
  hours: { accelerator: string; accelerator_count: string; device_hours: string } | undefined;
  summed: Run;
  byClock: Run;
}

export interface Settled {
  byClock: boolean;
  run: Run;
  answer: Answer;
}

export function settle(drafted: Drafted, estimate: (run: Run) => Answer): Settled {
  const byClock = isByClock(drafted.hours, estimate);
  const run = byClock ? drafted.byClock : drafted.summed;
  return { byClock, run, answer: estimate(run) };
}

/** Hours are by the clock unless somebody says otherwise: where the core knows how many accelerators ran. */
function isByClock(hours: Drafted["hours"], estimate: (run: Run) => Answer): boolean {
  if (!hours) return false;
  const { accelerator, accelerator_count, device_hours } = hours;
  const answerFor = (wall_clock_hours: string) =>
    estimate({
      schema_version: 1,
      ...(accelerator.trim() && { accelerator }),
      ...(accelerator_count.trim() && { accelerator_count }),
      wall_clock_hours,
    });
  const answer = answerFor(device_hours.trim() || "1");
  if (answer.ok) return true;
  const ofHours = answer.errors.filter(({ field }) => field === "wall_clock_hours");
  if (ofHours.length === 0) return accelerator_count.trim() !== "";
  // Hours out of range, or not read yet, may still be by the clock; other words say otherwise.
  return ofHours.every(({ code }) => code === "out_of_range" || code === "in_other_module") && answerFor("1").ok;
}
