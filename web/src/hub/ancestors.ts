// The models that a model was made from, each with an estimate of its own: none of it is part of the model's own figure.
import { arrived } from "../core/failure";
import { addressOf } from "./address";
import { askHub, SaidNo } from "./asking";
import type { Repository } from "./read";
import { givenFrom, readRepository, type Told } from "./repository";
import { isCancelled } from "./there";
import { inWords } from "./words";

export interface Ancestor {
  id: string;
  /** How the model below it came from it. */
  relation: string;
  figure: string;
  interval: string;
  /** How many other models were made from it; nothing where the Hub does not say. */
  shared: number | undefined;
  /** Why there is no figure. */
  why: string;
}

/** A chain that is longer is cut, as is a merge of more models. */
const most = 8;

const tooLittle = () => "Its repository says too little for an estimate.";
const notTrained = () => "It was not trained itself.";

/** What `repository` was made from, and how; `run` is what its files say together. */
export async function readTogether(repository: Repository, signal: AbortSignal) {
  const { work } = await arrived(import("../core/work"));
  const says = await work.ask("read", [givenFrom(repository), []], signal);
  const named = says.files.flatMap((file) => ("base_models" in file && file.base_models.length > 0 ? [file] : []));
  const [first] = named;
  const trained = !says.files.some((file) => "kind" in file && ["quantized", "merge"].includes(file.base_relation));
  return { run: says.run, trained, bases: first?.base_models ?? [], relation: first?.base_relation ?? "" };
}

/** Calls `found` for each as it becomes known, and `read` with its repository. */
export async function ancestorsOf(
  start: Repository,
  signal: AbortSignal,
  told: (id: string, ...step: Parameters<Told>) => void,
  found: (ancestor: Ancestor) => void,
  read: (repository: Repository) => void,
): Promise<void> {
  const seen = new Set([start.id]);
  const { bases, relation } = await readTogether(start, signal);
  const waiting = bases.map((id) => ({ id, relation }));
  while (seen.size <= most) {
    const next = waiting.shift();
    if (!next) return;
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    if ("refused" in addressOf(next.id)) {
      // A folder, in an adapter's configuration.
      found({ ...next, figure: "", interval: "", shared: undefined, why: inWords({ why: "not_there", id: next.id }) });
      continue;
    }
    try {
      const repository = await readRepository(next.id, "main", signal, (...step) => told(next.id, ...step));
      seen.add(repository.id);
      read(repository);
      const above = await readTogether(repository, signal);
      waiting.push(...above.bases.map((id) => ({ id, relation: above.relation })));
      const shared = await childrenOf(repository.id, signal);
      const figure = above.trained ? await figureOf(above.run, signal) : { figure: "", interval: "", why: notTrained() };
      found({ id: repository.id, relation: next.relation, shared, ...figure });
    } catch (reason) {
      if (!(reason instanceof SaidNo) || isCancelled(reason)) throw reason;
      found({ ...next, figure: "", interval: "", shared: undefined, why: reason.message });
    }
  }
}

async function figureOf(run: object, signal: AbortSignal): Promise<Pick<Ancestor, "figure" | "interval" | "why">> {
  const { work } = await arrived(import("../core/work"));
  const answer = await work.ask("estimateRun", [run], signal);
  const route = answer.ok ? answer.report.routes[0] : undefined;
  return route ? { figure: route.display, interval: route.interval.display, why: "" } : { figure: "", interval: "", why: tooLittle() };
}

/** Models that were made from it. */
async function childrenOf(id: string, signal: AbortSignal): Promise<number | undefined> {
  try {
    return await askHub("childrenOf", [id], signal);
  } catch (reason) {
    if (reason instanceof SaidNo) return undefined; // the rest is known all the same
    throw reason;
  }
}
