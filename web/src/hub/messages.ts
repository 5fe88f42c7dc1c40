// What page and worker say to each other about the Hub.
import type { Asker, Refusal } from "./client";
import type { QuestionName, Questions } from "./questions";

/** What a question is given, without who asks. */
export type Given<Name extends QuestionName> = Parameters<Questions[Name]> extends [Asker, ...infer Given] ? Given : never;

export type Answer<Name extends QuestionName> = Awaited<ReturnType<Questions[Name]>>;

/** `number` is the question's; the token comes with each and stays no longer. */
export type ToHub = { number: number; question: QuestionName; given: unknown[]; token: string } | { cancel: number };

export type FromHub =
  | { ready: true }
  | { number: number; step: [done: number, all: number] }
  | { number: number; value: unknown }
  | { number: number; refusal: Refusal }
  /** It was taken back, or ended by itself. */
  | { number: number; failed: string };
