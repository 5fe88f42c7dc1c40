// A model's repository as files, the way they would have been dropped.
import { ask, bytesOf, inAddress, jsonOf } from "./client";
import { came } from "./sources";

/** What is read of a repository beside its card: what a training leaves behind, none of it large. core/python/trainprint/hub.py has the same. */
export const wanted = [
  "README.md",
  "adapter_config.json",
  "all_results.json",
  "config.json",
  "eco2ai.csv",
  "emission.csv",
  "emissions.csv",
  "train_results.json",
  "trainer_state.json",
  "training_args.yaml",
];

/** A larger file is left out, and the reader hears of it. */
const mostBytes = 20e6;

/** Of weights, read first: most headers end before it. */
const beginning = 2 ** 20;

/** No header is longer (core/src/weights). */
const longestHeader = 32 * 2 ** 20;

/** Under this name, which the core has for it, too, its answer stands among the files. */
// @wc-ignore
export const answerName = "answer of the Hub";

interface Info {
  id: string;
  sha?: string;
  safetensors?: unknown;
  siblings?: { rfilename: string; size?: number }[];
}

export interface Repository {
  /** As it is called now. */
  id: string;
  files: File[];
  /** Not read, as they are too large. */
  leftOut: string[];
  hasCard: boolean;
}

/** So many of so many files have come. */
export type Told = (done: number, all: number) => void;

export async function readRepository(id: string, revision: string, signal: AbortSignal, told: Told): Promise<Repository> {
  const at = revision === "main" ? "" : `/revision/${encodeURIComponent(revision)}`;
  told(0, 0);
  const { blob, says } = await jsonOf<Info>(await ask(`/api/models/${inAddress(id)}${at}?blobs=true`, id, signal));
  const { siblings = [], sha = revision } = says;
  const now = says.id;
  const there = siblings.filter(({ rfilename }) => wanted.includes(rfilename));
  const small = there.filter(({ size = 0 }) => size <= mostBytes);
  const weights = weightsToRead(says);
  const all = small.length + (weights ? 1 : 0) + 1;
  let done = 1;
  told(done, all);
  const one = async (name: string, get: (path: string) => Promise<Blob>) => {
    const content = await get(`/${inAddress(now)}/resolve/${encodeURIComponent(revision)}/${inAddress(name)}`);
    told(++done, all);
    return new File([content], name);
  };
  const files = await Promise.all([
    ...small.map(({ rfilename }) => one(rfilename, async (path) => bytesOf(await ask(path, now, signal)))),
    ...(weights ? [one(weights, (path) => headerOf(path, now, signal))] : []),
  ]);
  const card = files.find(({ name }) => name === "README.md");
  if (card) came(card, { id: now, original: card, commit: sha });
  return {
    id: now,
    files: [new File([blob], answerName), ...files],
    leftOut: there.filter((file) => !small.includes(file)).map(({ rfilename }) => rfilename),
    hasCard: card !== undefined,
  };
}

/** Weights whose header says what no other file does: of an adapter without configuration, or of what the Hub has not counted. */
function weightsToRead({ safetensors, siblings = [] }: Info): string | undefined {
  const names = siblings.map(({ rfilename }) => rfilename);
  if (["config.json", "adapter_config.json", "model_index.json"].some((name) => names.includes(name))) return undefined;
  const [first, ...others] = names.filter((name) => name.endsWith(".safetensors") && !name.includes("/"));
  return others.length === 0 || !safetensors ? first : undefined;
}

/** The header of safetensors: its length in the first eight bytes. */
async function headerOf(path: string, id: string, signal: AbortSignal): Promise<Blob> {
  const part = (last: number) => ask(path, id, signal, { range: `bytes=0-${last}` }).then(bytesOf);
  const first = await part(beginning - 1);
  if (first.size < 8) return first;
  const view = new DataView(await first.slice(0, 8).arrayBuffer());
  const header = 8 + view.getUint32(0, true);
  return view.getUint32(4, true) > 0 || header > longestHeader || header <= first.size ? first : part(header - 1);
}
