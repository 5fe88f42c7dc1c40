// Models of the Hub as a list: an author's, those for a task, or those whose names hold some words. No file of any of them is asked for.
import { ask, jsonOf, Refused, type Asker } from "./client";
import type { Wish } from "./listed-by";
import { hub } from "./there";

/** What the Hub answers of each, and what a table of models takes (src/portfolio). */
const asked = ["author", "cardData", "createdAt", "downloads", "model-index", "pipeline_tag", "safetensors", "tags"];

/** A page has so many at most (huggingface_hub, list_models). */
const pageOf = 100;

interface Answered {
  id: string;
  cardData?: Record<string, unknown>;
  safetensors?: { total?: number };
  "model-index"?: unknown;
}

export interface Listed {
  id: string;
  parameters: number | undefined;
  /** What its card states of emissions, as front matter. */
  block: string;
  /** What its card says of its quality, as the Hub has it. */
  index: unknown;
}

export interface List {
  models: Listed[];
  /** The same as a table of models, a row each. */
  table: File;
}

const parameterOf: Record<Wish["by"], string> = { author: "author", task: "pipeline_tag", search: "search" };

export async function listModels(asker: Asker, wish: Wish): Promise<List> {
  const query = new URLSearchParams({ [parameterOf[wish.by]]: wish.name, limit: String(Math.min(pageOf, wish.most)) });
  for (const key of asked) query.append("expand", key);
  if (wish.stated) query.append("filter", "co2_eq_emissions");
  const out: Answered[] = [];
  let next: string | undefined = `/api/models?${query}`;
  while (next && out.length < wish.most) {
    const answer: Response = await ask(next, wish.name, asker);
    out.push(...(await jsonOf<Answered[]>(answer)).says);
    asker.told(out.length, wish.most);
    next = followingOf(answer.headers.get("link"));
  }
  if (out.length === 0) throw new Refused({ why: "no_models", name: wish.name });
  const found = out.slice(0, wish.most);
  const models = found.map((model) => ({
    id: model.id,
    parameters: model.safetensors?.total,
    block: blockOf(model),
    index: model["model-index"] ?? model.cardData?.["model-index"],
  }));
  return { models, table: tableOf(found, wish.name) };
}

/** The address of the next page in `Link: <…>; rel="next"`; the Hub's own, or none. */
export function followingOf(link: string | null): string | undefined {
  const address = /<([^>]*)>\s*;\s*rel="next"/.exec(link ?? "")?.[1];
  if (address === undefined) return undefined;
  const url = new URL(address, hub);
  if (url.origin !== hub) throw new Refused({ why: "elsewhere" });
  return url.pathname + url.search;
}

/** The front matter that says what a card states; the rest of it is not asked for. */
export function blockOf({ cardData }: Answered): string {
  const stated = cardData?.co2_eq_emissions;
  return stated === undefined || stated === null ? "---\n---\n" : `---\nco2_eq_emissions: ${JSON.stringify(stated)}\n---\n`;
}

/** A row of a table of models each, with what may be said of it there. */
export function tableOf(models: readonly Answered[], name: string): File {
  const lines = models.map(({ cardData, ...model }) => {
    const { base_model, co2_eq_emissions, license } = cardData ?? {};
    const rest: Record<string, unknown> = { ...model };
    delete rest["model-index"];
    return `${JSON.stringify({ ...rest, cardData: { base_model, co2_eq_emissions, license } })}\n`;
  });
  return new File(lines, `${name}.jsonl`, { type: "application/x-ndjson" });
}
