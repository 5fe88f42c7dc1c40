// Why the Hub does not answer, in words for the person in front of the page.
import { notArrived } from "../core/failure";
import type { Refusal } from "./client";

export function inWords(refusal: Refusal): string {
  switch (refusal.why) {
    case "no_answer":
      return "The Hub cannot be reached. Check your connection, or what blocks huggingface.co, and try again.";
    case "cut":
      return "The Hub’s answer broke off. Try again.";
    case "not_there":
      return `The Hub shows no model ${refusal.id} to the public: check how it is written. If it is private, give a token that may read it, or drop its files here.`;
    case "gated":
      return `${refusal.id} is gated: its owners decide who reads it. Ask for access on its page and give a token, or drop its files here.`;
    case "bad_token":
      return "The Hub does not take this token. Make one at huggingface.co/settings/tokens, with the right to write if it is to send a pull request.";
    case "may_not":
      return "This token may not do that: it needs the right to write, or to open pull requests.";
    case "too_many":
      return refusal.seconds === null
        ? "The Hub takes no more questions from this connection for now. Its limits count five minutes: try again after that."
        : `The Hub takes no more questions from this connection for now. It says to try again in ${refusal.seconds} s.`;
    case "no_revision":
      return `${refusal.id} has no such branch, tag or commit.`;
    case "changed":
      return "The model has changed on the Hub just now. Press again: what it says then is read first.";
    case "elsewhere":
      return "The Hub’s answer leads elsewhere, where this page does not follow.";
    case "no_models":
      return `The Hub lists no such model of “${refusal.name}”.`;
    case "no_part":
      return notArrived();
    case "faulty":
      return `The Hub answers with an error (${refusal.status}). Try again later.`;
  }
}
