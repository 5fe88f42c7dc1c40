// Asks the Hub, and says in words why it does not answer. Nothing here is asked before somebody presses a button.
import { inMemory } from "./token";

/** The only place that is asked; large files come from its storage, to which it redirects. */
export const hub = "https://huggingface.co";

/** The Hub said no, in words for the person in front of the page. */
export class Refused extends Error {}

// @wc-ignore
export const isCancelled = (reason: unknown) => reason instanceof DOMException && reason.name === "AbortError";

/** Each part as it has to stand in an address. */
export const inAddress = (id: string) => id.split("/").map(encodeURIComponent).join("/");

// Apart from where they are thrown, as words are looked for everywhere else.
const noAnswer = () => "The Hub cannot be reached. Check your connection, or what blocks huggingface.co, and try again.";
const cut = () => "The Hub’s answer broke off. Try again.";
const notThere = (id: string) =>
  `The Hub shows no model ${id} to the public: check how it is written. If it is private, give a token that may read it, or drop its files here.`;
const gated = (id: string) => `${id} is gated: its owners decide who reads it. Ask for access on its page and give a token, or drop its files here.`;
const badToken = () =>
  "The Hub does not take this token. Make one at huggingface.co/settings/tokens, with the right to write if it is to send a pull request.";
const mayNot = () => "This token may not do that: it needs the right to write, or to open pull requests.";
const tooMany = (seconds: string | null) =>
  seconds === null
    ? "The Hub takes no more questions from this connection for now. Its limits count five minutes: try again after that."
    : `The Hub takes no more questions from this connection for now. It says to try again in ${seconds} s.`;
const noRevision = (id: string) => `${id} has no such branch, tag or commit.`;
const faulty = (status: number) => `The Hub answers with an error (${status}). Try again later.`;

/** The answer to `path`, once it is one that can be used; `id` is the model that it is about. */
export async function ask(path: string, id: string, signal: AbortSignal, headers: Record<string, string> = {}): Promise<Response> {
  // @wc-ignore
  const given = inMemory.token && { authorization: `Bearer ${inMemory.token}` };
  let answer: Response;
  try {
    answer = await fetch(path.startsWith("/") ? hub + path : path, {
      signal,
      headers: { ...headers, ...given },
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-cache",
    });
  } catch (reason) {
    throw isCancelled(reason) ? reason : new Refused(noAnswer(), { cause: reason });
  }
  if (!answer.ok) throw new Refused(whyNot(answer, id));
  return answer;
}

function whyNot(answer: Response, id: string): string {
  const code = answer.headers.get("x-error-code");
  if (answer.status === 429) return tooMany(answer.headers.get("retry-after"));
  // @wc-ignore
  if (code === "GatedRepo") return gated(id);
  // @wc-ignore
  if (code === "RevisionNotFound") return noRevision(id);
  if (answer.status === 403) return mayNot();
  if (answer.status === 401 && inMemory.token && /credentials/i.test(answer.headers.get("x-error-message") ?? "")) return badToken();
  return answer.status < 500 ? notThere(id) : faulty(answer.status);
}

/** Why something could not be sent there; 0 where there was no answer. */
export function whyNotWritten(status: number): string {
  if (status === 0) return noAnswer();
  if (status === 401) return badToken();
  if (status === 403) return mayNot();
  if (status === 429) return tooMany(null);
  return faulty(status);
}

/** The bytes of an answer, however they break off. */
export async function bytesOf(answer: Response): Promise<Blob> {
  try {
    return await answer.blob();
  } catch (reason) {
    throw isCancelled(reason) ? reason : new Refused(cut(), { cause: reason });
  }
}

export async function jsonOf<Answer>(answer: Response): Promise<{ blob: Blob; says: Answer }> {
  const blob = await bytesOf(answer);
  try {
    return { blob, says: JSON.parse(await blob.text()) as Answer };
  } catch (reason) {
    throw new Refused(cut(), { cause: reason });
  }
}
