// A pull request on the Hub, made once, against the commit whose card was looked at.
import type { CommitOperation } from "@huggingface/hub";
import { Refused, quietly, whyNotWritten, type Asker } from "./client";
import { hub, inAddress, isCancelled } from "./there";

export interface Proposal {
  title: string;
  description: string;
  /** By their paths: what the files are to hold. */
  files: Record<string, string>;
}

/** Its address. `commit` is the one that it follows. */
export async function propose({ signal, token }: Asker, id: string, commit: string, proposal: Proposal): Promise<string> {
  const { commit: send } = await import("./commit").catch((reason: unknown) => {
    throw new Refused({ why: "no_part" }, reason);
  });
  const operations = Object.entries(proposal.files).map(([path, text]): CommitOperation => ({
    operation: "addOrUpdate",
    path,
    content: new Blob([text]),
  }));
  try {
    const made = await send({
      repo: { type: "model", name: id },
      hubUrl: hub,
      accessToken: token,
      title: proposal.title,
      description: proposal.description,
      parentCommit: commit,
      isPullRequest: true,
      operations,
      abortSignal: signal,
      fetch: (where, options) => fetch(where, { ...options, ...quietly }),
    });
    return made?.pullRequestUrl ?? made?.commit.url ?? `${hub}/${inAddress(id)}/discussions`;
  } catch (reason) {
    if (isCancelled(reason)) throw reason;
    const status = (reason as { statusCode?: unknown }).statusCode;
    throw new Refused(whyNotWritten(typeof status === "number" ? status : 0), reason);
  }
}
