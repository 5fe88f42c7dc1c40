// Asks the Hub, in a worker. Why it does not answer goes to the page as a refusal, which words.ts says in words. Nothing here is asked
// before somebody presses a button.
import { hub, isCancelled } from "./there";

/** The Hub said no. */
export type Refusal =
  | { why: "no_answer" | "cut" | "bad_token" | "may_not" | "elsewhere" | "changed" | "no_part" }
  | { why: "not_there" | "gated" | "no_revision"; id: string }
  | { why: "too_many"; seconds: string | null }
  | { why: "faulty"; status: number }
  | { why: "no_models"; name: string };

export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, cause?: unknown) {
    super(refusal.why, { cause });
    this.refusal = refusal;
  }
}

/** Of one question: what lets somebody in, what stops it, and who hears how far it is. */
export interface Asker {
  token: string;
  signal: AbortSignal;
  told: (done: number, all: number) => void;
}

/** Nothing goes there but the question: no cookies, and not where from. */
export const quietly = { credentials: "omit", referrerPolicy: "no-referrer" } as const;

/** The answer to `path`, once it is one that can be used; `id` is the model that it is about. */
export async function ask(path: string, id: string, { token, signal }: Asker, headers: Record<string, string> = {}): Promise<Response> {
  const given = token && { authorization: `Bearer ${token}` };
  let answer: Response;
  try {
    answer = await fetch(hub + path, { ...quietly, signal, headers: { ...headers, ...given }, cache: "no-cache" });
  } catch (reason) {
    throw isCancelled(reason) ? reason : new Refused({ why: "no_answer" }, reason);
  }
  if (!answer.ok) throw new Refused(whyNot(answer, id, token));
  return answer;
}

function whyNot({ headers, status }: Response, id: string, token: string): Refusal {
  const code = headers.get("x-error-code");
  if (status === 429) return { why: "too_many", seconds: headers.get("retry-after") };
  if (code === "GatedRepo") return { why: "gated", id };
  if (code === "RevisionNotFound") return { why: "no_revision", id };
  if (status === 403) return { why: "may_not" };
  if (status === 401 && token && /credentials/i.test(headers.get("x-error-message") ?? "")) return { why: "bad_token" };
  return status < 500 ? { why: "not_there", id } : { why: "faulty", status };
}

/** Why something could not be sent there; 0 where there was no answer. */
export function whyNotWritten(status: number): Refusal {
  if (status === 0) return { why: "no_answer" };
  if (status === 401) return { why: "bad_token" };
  if (status === 403) return { why: "may_not" };
  if (status === 412) return { why: "changed" };
  if (status === 429) return { why: "too_many", seconds: null };
  return { why: "faulty", status };
}

/** The bytes of an answer, however they break off. */
export async function bytesOf(answer: Response): Promise<Blob> {
  try {
    return await answer.blob();
  } catch (reason) {
    throw isCancelled(reason) ? reason : new Refused({ why: "cut" }, reason);
  }
}

export async function jsonOf<Answer>(answer: Response): Promise<{ blob: Blob; says: Answer }> {
  const blob = await bytesOf(answer);
  try {
    return { blob, says: JSON.parse(await blob.text()) as Answer };
  } catch (reason) {
    throw new Refused({ why: "cut" }, reason);
  }
}
