// What the second module answers.
import { plainly } from "./plainly";

/** A message may quote what somebody typed, or what a stranger's file holds. */
const shown = (key: string, value: unknown): unknown => (key === "message" && typeof value === "string" ? plainly(value) : value);

export const parsed = (answer: string): unknown => JSON.parse(answer, shown);
