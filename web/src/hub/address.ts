// What people type for a model of the Hub: its id, or the address of its page.

export type Address = { id: string; revision: string } | { refused: string };

const hosts = ["huggingface.co", "www.huggingface.co", "hf.co"];

/** What else has addresses there, and is no model. */
const others: Record<string, string> = {
  datasets: "This is the address of a dataset. Emissions are those of training a model: give the model that was trained on it.",
  spaces: "This is the address of a Space. Give a model that it uses; its page lists them.",
  collections: "This is the address of a collection. Give one of the models in it.",
  papers: "This is the address of a paper. Give a model that it is about.",
  models: "This is the Hub’s list of models. Give one of them.",
  docs: "This is the address of a page of documentation. Give a model, such as org/model.",
};

const expected = "A model of the Hub is written like org/model, or as the address of its page.";

/** One part of an id, as the Hub lets people name themselves and their models. */
const part = /^[A-Za-z0-9][\w.-]{0,95}$/;

export function addressOf(text: string): Address {
  const typed = text.trim();
  const [, host, path = ""] = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)*\.[a-z]{2,}|hf\.co)(?=[/?#]|$)([^?#]*)/i.exec(typed) ?? [];
  const isAddress = host !== undefined && (hosts.includes(host.toLowerCase()) || typed.includes("://"));
  if (isAddress && !hosts.includes(host.toLowerCase())) return { refused: expected };
  const parts = (isAddress ? path : typed).split("/").filter((one) => one !== "");
  const kind = others[parts[0] ?? ""];
  if (kind !== undefined) return { refused: kind };
  const [owner = "", model, what, revision] = parts;
  const id = model === undefined ? owner : `${owner}/${model}`;
  if (![owner, ...(model === undefined ? [] : [model])].every((one) => part.test(one)) || (!isAddress && parts.length > 2))
    return { refused: expected };
  if (isAddress && model === undefined) return { refused: "This is the page of a person or an organisation. Give one of their models." };
  const named = revision !== undefined && ["tree", "blob", "resolve", "raw", "commit"].includes(what ?? "");
  if (!named) return { id, revision: "main" };
  try {
    return { id, revision: decodeURIComponent(revision) };
  } catch {
    return { refused: expected };
  }
}

/** The id, where the text is nothing else than a model's id or address. */
export function modelIn(text: string): string | undefined {
  if (/\s/.test(text.trim()) || !text.includes("/") || !/[a-z]{2}/i.test(text)) return undefined;
  const address = addressOf(text);
  return "id" in address && address.id.includes("/") && address.id.split("/").every((one) => one.length > 1) ? address.id : undefined;
}
