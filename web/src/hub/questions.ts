// What the Hub is asked. Runs in the worker; in the page where there is none.
import { bytesOf, ask, jsonOf, type Asker } from "./client";
import { listModels } from "./listed";
import { propose } from "./pull-request";
import { readRepository } from "./read";
import { inAddress } from "./there";

/** The card as it is now on the Hub, and the commit that it is of; no card where the model has none. */
async function cardNow(asker: Asker, id: string): Promise<{ card: Blob | undefined; commit: string }> {
  const { says } = await jsonOf<{ sha: string; siblings?: { rfilename: string }[] }>(await ask(`/api/models/${inAddress(id)}`, id, asker));
  if (!says.siblings?.some(({ rfilename }) => rfilename === "README.md")) return { card: undefined, commit: says.sha };
  return { card: await bytesOf(await ask(`/${inAddress(id)}/resolve/${says.sha}/README.md`, id, asker)), commit: says.sha };
}

/** How many models were made from it; the Hub counts them on request only. */
async function childrenOf(asker: Asker, id: string): Promise<number | undefined> {
  const { says } = await jsonOf<{ childrenModelCount?: unknown }>(await ask(`/api/models/${inAddress(id)}?expand=childrenModelCount`, id, asker));
  return typeof says.childrenModelCount === "number" ? says.childrenModelCount : undefined;
}

export const questions = { cardNow, childrenOf, listModels, propose, readRepository };

export type Questions = typeof questions;
export type QuestionName = keyof Questions;
