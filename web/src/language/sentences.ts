// Sentences that are known by their pattern, as pairs of the core's English and another language:
//   {n} a number, {q} a figure with its unit, {x} words that are known themselves, {l} clauses between semicolons that are,
//   {v} variants of a part, each with what sets it apart in parentheses,
//   {name} what is the same in every language. A digit behind the letter tells two of them apart; what is
//   told chooses by a number with {n|one|more}, where more begins at two.

export type Pattern = readonly [english: string, told: string];

/** Sentences as the page holds them: those without places by a key alone, which is shorter than their English. */
export interface Sentences {
  whole: Record<string, string>;
  patterns: readonly Pattern[];
}

/** What stands for `text`: 53 bits, so that two of a few thousand sentences share them about never; `sorted` would say so. */
export function keyOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; ++at) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

export function sorted(all: readonly Pattern[]): Sentences {
  const hasPlace = ([english]: Pattern) => english.search(place) !== -1;
  const without = all.filter((pattern) => !hasPlace(pattern));
  const whole = Object.fromEntries(without.map(([english, told]) => [keyOf(english), told]));
  if (Object.keys(whole).length !== new Set(without.map(([english]) => english)).size) throw new Error("two sentences have one key");
  return { whole, patterns: all.filter(hasPlace) };
}

/** Two collections as one. */
export const joined = (one: Sentences, other: Sentences): Sentences => ({
  whole: { ...one.whole, ...other.whole },
  patterns: [...one.patterns, ...other.patterns],
});

const number = String.raw`[−+±-]?\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?`;
const kinds: Record<string, string> = { n: number, q: String.raw`[±−+-]?\d.*?`, x: ".+?", l: ".+", v: ".+", name: ".+?" };
const choice = /\{(n\d?)\|([^|}]*)\|([^}]*)\}/g;
const place = /\{(n|q|x|l|v|name)(\d?)\}/g;

/** Letters that a figure may hold: units, functions, names of factors that are the same everywhere. */
const unit = /\b(?:max|[kMGT]?Wh?|[mkM]?g|k?t|Mt|[pM]?J|s|h|ms|min|km|l|m|[KMGT]i?B|(?:[gt]|kg)?CO2(?:e|eq)?|[kMGTPEZ]?FLOP|exp|ln|e|m³)\b/g;

const groups = /(?<![\w.])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?=e[+-]?\d|(?![\w.]|,\d))/g;

/** `text`, in which every number is written as French and much of Europe writes it. */
export function numbers(text: string): string {
  return text.replace(groups, (_, whole: string, part = "") => whole.replaceAll(",", "\u202f") + (part as string).replace(".", ","));
}

/** A figure, or a calculation: numbers and units, and no words. Nothing if it is none. */
export function figure(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined;
  const rest = text
    .replace(/ to /g, " ")
    .replace(/\d(?:\.\d+)?e[+-]?\d+/g, "0")
    .replace(unit, " ");
  if (/\p{L}/u.test(rest)) return undefined;
  return numbers(text).replaceAll(" to ", " à ").replace(/ %/g, "\u202f%");
}

interface Compiled {
  matches: RegExp;
  named: { kind: string; name: string }[];
  told: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function compiled([english, told]: Pattern): Compiled {
  const named: Compiled["named"] = [];
  let source = "";
  let last = 0;
  for (const { 0: all, 1: kind = "", 2: digit = "", index } of english.matchAll(place)) {
    source += `${escaped(english.slice(last, index))}(${kinds[kind] ?? ""})`;
    named.push({ kind, name: kind + digit });
    last = index + all.length;
  }
  return { matches: new RegExp(`^${source}${escaped(english.slice(last))}$`, "u"), named, told };
}

/** The first letters, by which a sentence finds the few patterns that it may be. */
const beginning = (text: string) => text.slice(0, 3);

/** Tells a sentence; nothing where it is not known whole. */
export function sentencesOf({ whole, patterns }: Sentences): (text: string) => string | undefined {
  const begun = new Map<string, Compiled[]>();
  const open: Compiled[] = [];
  for (const pattern of patterns) {
    const [english] = pattern;
    if (english.search(place) < 3) open.push(compiled(pattern));
    else begun.set(beginning(english), [...(begun.get(beginning(english)) ?? []), compiled(pattern)]);
  }

  function part(kind: string, text: string): string | undefined {
    if (kind === "name") return whole[keyOf(text)] ?? text;
    if (kind === "n") return numbers(text);
    if (kind === "q") return figure(text) ?? fitting(text);
    if (kind === "x") return figure(text) ?? tell(text);
    if (kind === "v") {
      const variants = text.split(/(?<=\)), /).map(tell);
      return variants.includes(undefined) ? undefined : variants.join(", ");
    }
    const clauses = text.split("; ").map((clause) => {
      const [, but = "", said = ""] = /^(but )?(.*)$/.exec(clause) ?? [];
      const told = tell(said);
      return told === undefined ? undefined : `${but && "mais "}${told}`;
    });
    return clauses.includes(undefined) ? undefined : clauses.join("\u202f; ");
  }

  function fitting(text: string): string | undefined {
    for (const { matches, named, told } of [...(begun.get(beginning(text)) ?? []), ...open]) {
      const found = matches.exec(text);
      if (!found) continue;
      const parts = new Map(named.map(({ kind, name }, index) => [name, part(kind, found[index + 1] ?? "")]));
      if ([...parts.values()].includes(undefined)) continue;
      const valueOf = (wanted: string) => Number(found[1 + named.findIndex(({ name }) => name === wanted)]?.replaceAll(",", ""));
      return told
        .replace(choice, (_, name: string, one: string, more: string) => (Math.abs(valueOf(name)) < 2 ? one : more))
        .replace(place, (_, kind: string, digit: string) => parts.get(kind + digit) ?? "");
    }
    return undefined;
  }

  /** Several sentences, one behind the other. */
  function several(text: string): string | undefined {
    for (const { index } of text.matchAll(/(?<=[.?!]) (?=[\p{Lu}\d"“])/gu)) {
      const [first, rest] = [tell(text.slice(0, index)), tell(text.slice(index + 1))];
      if (first !== undefined && rest !== undefined) return `${first} ${rest}`;
    }
    return undefined;
  }

  const known = new Map<string, string | undefined>();
  function tell(text: string): string | undefined {
    if (!known.has(text)) {
      if (known.size > 5000) known.clear();
      known.set(text, whole[keyOf(text)] ?? fitting(text) ?? several(text));
    }
    return known.get(text);
  }
  return tell;
}
