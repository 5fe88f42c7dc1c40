// What the worker has read of a repository, as the page uses it: each card knows where it is from.
import type { GivenFile } from "../core/calls";
import { askHub } from "./asking";
import type { Repository } from "./read";
import { came } from "./sources";

/** So many of so many files have come. */
export type Told = (done: number, all: number) => void;

export async function readRepository(id: string, revision: string, signal: AbortSignal, told: Told = () => undefined): Promise<Repository> {
  const repository = await askHub("readRepository", [id, revision], signal, told);
  const card = cardOf(repository);
  if (card) came(card, { id: repository.id, original: card, commit: repository.commit });
  return repository;
}

export const cardOf = ({ files }: Repository) => files.find(({ name }) => name === "README.md");

/** Where the model has no card, the beginning of one. */
export function withCard(repository: Repository): Repository {
  if (repository.hasCard) return repository;
  const card = new File([`# ${repository.id.split("/").at(-1)}\n`], "README.md");
  came(card, { id: repository.id, original: undefined, commit: "" });
  return { ...repository, files: [...repository.files, card] };
}

export const givenFrom = ({ files }: Repository): GivenFile[] => files.map((content) => ({ name: content.name, content }));

export async function sameBytes(one: Blob | undefined, other: Blob | undefined): Promise<boolean> {
  if (!one || !other) return one === other;
  if (one.size !== other.size) return false;
  const [first, second] = await Promise.all([one, other].map(async (blob) => new Uint8Array(await blob.arrayBuffer())));
  return first !== undefined && second !== undefined && first.every((byte, at) => byte === second[at]);
}
