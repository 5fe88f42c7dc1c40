// A pull request on the Hub, made once, against the commit whose card was looked at.
import type { CommitOperation } from "@huggingface/hub";
import { arrived } from "../core/failure";
import { ask, bytesOf, hub, inAddress, isCancelled, jsonOf, Refused, whyNotWritten } from "./client";
import type { Source } from "./sources";
import { inMemory } from "./token";

export interface Proposal {
  title: string;
  description: string;
  /** By their paths: what the files are to hold. */
  files: Record<string, string>;
}

/** The card as it is now on the Hub, and the commit that it is of; no card where the model has none. */
export async function cardNow(id: string, signal: AbortSignal): Promise<{ card: Blob | undefined; commit: string }> {
  const { says } = await jsonOf<{ sha: string; siblings?: { rfilename: string }[] }>(await ask(`/api/models/${inAddress(id)}`, id, signal));
  if (!says.siblings?.some(({ rfilename }) => rfilename === "README.md")) return { card: undefined, commit: says.sha };
  return { card: await bytesOf(await ask(`/${inAddress(id)}/resolve/${says.sha}/README.md`, id, signal)), commit: says.sha };
}

export async function sameBytes(one: Blob | undefined, other: Blob | undefined): Promise<boolean> {
  if (!one || !other) return one === other;
  if (one.size !== other.size) return false;
  const [first, second] = await Promise.all([one, other].map(async (blob) => new Uint8Array(await blob.arrayBuffer())));
  return first !== undefined && second !== undefined && first.every((byte, at) => byte === second[at]);
}

/** Its address. `commit` is the one that it follows. */
export async function propose({ id }: Pick<Source, "id">, commit: string, proposal: Proposal, signal: AbortSignal): Promise<string> {
  const { commit: send } = await arrived(import("./commit"));
  const operations = Object.entries(proposal.files).map(([path, text]): CommitOperation => ({
    operation: "addOrUpdate",
    path,
    content: new Blob([text]),
  }));
  try {
    const made = await send({
      repo: { type: "model", name: id },
      hubUrl: hub,
      accessToken: inMemory.token,
      title: proposal.title,
      description: proposal.description,
      parentCommit: commit,
      isPullRequest: true,
      operations,
      abortSignal: signal,
      fetch: (where, options) => fetch(where, { ...options, credentials: "omit", referrerPolicy: "no-referrer" }),
    });
    return made?.pullRequestUrl ?? made?.commit.url ?? `${hub}/${inAddress(id)}/discussions`;
  } catch (reason) {
    if (isCancelled(reason)) throw reason;
    const status = (reason as { statusCode?: unknown }).statusCode;
    throw new Refused(whyNotWritten(typeof status === "number" ? status : 0), { cause: reason });
  }
}
