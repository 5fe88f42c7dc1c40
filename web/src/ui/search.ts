// Finding a name in a list as people type it: case, accents, spaces and hyphens do not matter; the start counts most.

export interface Entry {
  id: string;
  name: string;
  aliases: string[];
  /** Cities and areas counted with a place. */
  within?: string[];
  note: string;
}

interface Keys {
  name: string;
  others: string[];
  words: string[];
}

/** No name is this long; what is longer was pasted by mistake, and folding it would take time. */
const longestName = 200;

const known = new WeakMap<Entry, Keys>();

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\s_.,()-]/gu, "")
    .toLowerCase();
}

function keysOf(entry: Entry): Keys {
  let keys = known.get(entry);
  if (!keys) {
    keys = {
      name: fold(entry.name),
      others: [entry.id, ...entry.aliases, ...(entry.within ?? [])].map(fold),
      words: entry.name.split(/[\s_,()-]+/).map(fold),
    };
    known.set(entry, keys);
  }
  return keys;
}

/** 0 is best; undefined is no match. */
function rank(entry: Entry, wanted: string): number | undefined {
  const { name, others, words } = keysOf(entry);
  if (name === wanted || others.includes(wanted)) return 0;
  if (name.startsWith(wanted)) return 1;
  if (others.some((other) => other.startsWith(wanted))) return 2;
  if (words.some((word) => word.startsWith(wanted))) return 3;
  if (name.includes(wanted)) return 4;
  if (others.some((other) => other.includes(wanted))) return 5;
  return undefined;
}

/** The matching entries, best first, in the list's order where equal; all of them for an empty text. */
export function search<E extends Entry>(entries: readonly E[], text: string): E[] {
  if (text.length > longestName) return [];
  const wanted = fold(text);
  if (wanted === "") return [...entries];
  return entries
    .map((entry) => ({ entry, rank: rank(entry, wanted) }))
    .filter((found): found is { entry: E; rank: number } => found.rank !== undefined)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.entry);
}
