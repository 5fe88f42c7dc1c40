// A model's repository as files, the way they would have been dropped.
import { ask, bytesOf, jsonOf, type Asker } from "./client";
import { answerName, filesRead } from "./tables.generated";
import { inAddress } from "./there";

/** Of weights, read first: most headers end before it. */
const beginning = 2 ** 20;

/** No header is longer (core/src/weights). */
const longestHeader = 32 * 2 ** 20;

interface Info {
  id: string;
  sha?: string;
  safetensors?: unknown;
  siblings?: { rfilename: string; size?: number }[];
}

export interface Repository {
  /** As it is called now. */
  id: string;
  /** The commit that was read. */
  commit: string;
  files: File[];
  /** Not read, as they are too large. */
  leftOut: string[];
  hasCard: boolean;
}

/** Only its card with `cardOnly`. */
export async function readRepository(asker: Asker, id: string, revision: string, cardOnly = false): Promise<Repository> {
  const at = revision === "main" ? "" : `/revision/${encodeURIComponent(revision)}`;
  asker.told(0, 0);
  const { blob, says } = await jsonOf<Info>(await ask(`/api/models/${inAddress(id)}${at}?blobs=true`, id, asker));
  const { siblings = [], sha = revision } = says;
  const now = says.id;
  const mostOf = (name: string) => (Object.hasOwn(filesRead, name) && (!cardOnly || name === "README.md") ? filesRead[name] : undefined);
  const there = siblings.filter(({ rfilename }) => mostOf(rfilename) !== undefined);
  const small = there.filter(({ rfilename, size = 0 }) => size <= (mostOf(rfilename) ?? 0));
  const weights = cardOnly ? undefined : weightsToRead(says);
  const all = small.length + (weights ? 1 : 0) + 1;
  let done = 1;
  asker.told(done, all);
  const one = async (name: string, get: (path: string) => Promise<Blob>) => {
    const content = await get(`/${inAddress(now)}/resolve/${encodeURIComponent(sha)}/${inAddress(name)}`);
    asker.told(++done, all);
    return new File([content], name);
  };
  const whole = async (path: string) => bytesOf(await ask(path, now, asker));
  const files = await Promise.all([
    ...small.map(({ rfilename }) => one(rfilename, whole)),
    ...(weights ? [one(weights, weights.endsWith(".json") ? whole : (path) => headerOf(path, now, asker))] : []),
  ]);
  return {
    id: now,
    commit: sha,
    files: [...(cardOnly ? [] : [new File([blob], answerName)]), ...files],
    leftOut: there.filter((file) => !small.includes(file)).map(({ rfilename }) => rfilename),
    hasCard: files.some(({ name }) => name === "README.md"),
  };
}

const index = "model.safetensors.index.json";

/**
 * Weights whose header says what no other file does: of an adapter without configuration, or of what the Hub has not counted. Of several
 * parts their index says more than any of them.
 */
export function weightsToRead({ safetensors, siblings = [] }: Pick<Info, "safetensors" | "siblings">): string | undefined {
  const names = siblings.map(({ rfilename }) => rfilename);
  if (["config.json", "adapter_config.json", "model_index.json"].some((name) => names.includes(name))) return undefined;
  const [first, ...others] = names.filter((name) => name.endsWith(".safetensors") && !name.includes("/"));
  if (others.length === 0) return first;
  if (safetensors) return undefined;
  return names.includes(index) ? index : undefined;
}

/** The header of safetensors: its length in the first eight bytes. */
async function headerOf(path: string, id: string, asker: Asker): Promise<Blob> {
  const part = (last: number) => ask(path, id, asker, { range: `bytes=0-${last}` }).then(bytesOf);
  const first = await part(beginning - 1);
  if (first.size < 8) return first;
  const view = new DataView(await first.slice(0, 8).arrayBuffer());
  const header = 8 + view.getUint32(0, true);
  return view.getUint32(4, true) > 0 || header > longestHeader || header <= first.size ? first : part(header - 1);
}
