// Models of the Hub as a list: an author's, or those for a task. No file of any of them is asked for.
import { ask, hub, jsonOf, Refused } from "./client";

/** What the Hub answers of each, and what a table of models takes (src/portfolio). */
const asked = ["author", "cardData", "createdAt", "downloads", "pipeline_tag", "safetensors", "tags"];

/** A page has so many at most (huggingface_hub, list_models). */
const pageOf = 100;

export interface Listed {
  id: string;
  cardData?: Record<string, unknown>;
  safetensors?: { total?: number };
}

export interface Wish {
  /** "author": a user or an organisation; "task": the Hub's name of a task. */
  by: "author" | "task";
  name: string;
  /** Only those whose cards state emissions, by the Hub's own tag. */
  stated: boolean;
  most: number;
}

const noMore = (name: string) => `The Hub lists no such model of “${name}”.`;
const strange = () => "The Hub’s answer leads elsewhere, where this page does not follow.";

export async function listModels(wish: Wish, signal: AbortSignal, told: (count: number) => void): Promise<Listed[]> {
  const query = new URLSearchParams({ [wish.by === "author" ? "author" : "pipeline_tag"]: wish.name, limit: String(Math.min(pageOf, wish.most)) });
  for (const key of asked) query.append("expand", key);
  if (wish.stated) query.append("filter", "co2_eq_emissions");
  const out: Listed[] = [];
  let next: string | undefined = `/api/models?${query}`;
  while (next && out.length < wish.most) {
    const answer: Response = await ask(next, wish.name, signal);
    out.push(...(await jsonOf<Listed[]>(answer)).says);
    told(out.length);
    next = followingOf(answer.headers.get("link"));
  }
  if (out.length === 0) throw new Refused(noMore(wish.name));
  return out.slice(0, wish.most);
}

/** The address of the next page in `Link: <…>; rel="next"`; the Hub's own, or none. */
export function followingOf(link: string | null): string | undefined {
  const address = /<([^>]*)>\s*;\s*rel="next"/.exec(link ?? "")?.[1];
  if (address === undefined) return undefined;
  const url = new URL(address, hub);
  if (url.origin !== hub) throw new Refused(strange());
  return url.pathname + url.search;
}

/** The front matter that says what a card states; the rest of it is not asked for. */
export function blockOf({ cardData }: Listed): string {
  const stated = cardData?.co2_eq_emissions;
  return stated === undefined || stated === null ? "---\n---\n" : `---\nco2_eq_emissions: ${JSON.stringify(stated)}\n---\n`;
}

/** A row of a table of models each, with what may be said of it there. */
export function tableOf(models: readonly Listed[], name: string): File {
  const lines = models.map(({ cardData, ...model }) => {
    const { base_model, co2_eq_emissions, license } = cardData ?? {};
    return `${JSON.stringify({ ...model, cardData: { base_model, co2_eq_emissions, license } })}\n`;
  });
  return new File(lines, `${name}.jsonl`, { type: "application/x-ndjson" });
}
