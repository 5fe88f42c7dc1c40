// The core speaks English. Its sentences are known by their patterns, in src/locales/core.*.po; what is not known stays English and
// is marked so. Numbers are written as the page's language writes them: told is what people read, and asWritten what files hold.
import sentences from "#core-sentences";
import { figure, joined, sentencesOf } from "./sentences";

let inThisLanguage = sentencesOf(sentences);

/** Calls that read what people bring: what they say has words of its own, which come with the first of them. */
const reads = /^(read|sentence|merge|previewTable|accountFor)$/;
let learned: Promise<void> | undefined;

/** To be awaited before the answer to `call` is told. Where the words do not arrive, it stays English. */
export function wordsFor(call: string): Promise<void> | undefined {
  if (!reads.test(call)) return undefined;
  learned ??= import("#file-sentences").then(
    (more) => void (inThisLanguage = sentencesOf(joined(sentences, more.default))),
    () => (learned = undefined),
  );
  return learned;
}

/** What people read of an answer, by the names of its fields. */
const shown =
  /^(summary|label|title|(\w+_)?display|basis|finding|message|why|question|note|words|explanation|covers|absent|says|coverage|assumed|calculation|source|inputs|hours|of|place|meaning|emissions|(paper_)?range|energy|intensity|mean|total|paper|growth|refused|doubt)$/;
/** Names, which are the same in every language unless they are known. */
const names = /^(name|place|of|source|inputs|meaning|title)$/;
/** What leaves the page stays as it is written, and so does what goes back to the core. */
const kept = /^(run|draft|exports|yaml|python|fixed|text|diff|suggestions|sources)$/;
/** Of names, those that are told. */
const tellsNames = /^(parts|items|lines|causes|models)$/;

const written = new WeakMap<object, unknown>();
const english = new Set<string>();

function tell(value: unknown, key: string, within: string): unknown {
  if (typeof value === "string") return tellText(value, key, within);
  if (typeof value !== "object" || value === null || value instanceof Blob || kept.test(key)) return value;
  const told = Array.isArray(value)
    ? value.map((one) => tell(one, key, within))
    : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, tell(one, name, key)]));
  written.set(told, value);
  return told;
}

function tellText(text: string, key: string, within: string): string {
  const isTold =
    shown.test(key) ||
    (key === "name" && tellsNames.test(within)) ||
    (key === "kind" && within === "files") ||
    (key === "text" && within === "equivalences");
  if (!isTold || text === "") return text;
  const told = figure(text) ?? inThisLanguage(text);
  if (told === undefined && !names.test(key) && /\p{L}{2,} \p{L}{2,}/u.test(text)) english.add(text);
  return told ?? text;
}

/** `answer` with what it says in the language of the page. */
export function told<T>(answer: T): T {
  return tell(answer, typeof answer === "string" ? "display" : "", "") as T;
}

/** `answer` as the core wrote it. */
export function asWritten<T>(answer: T): T {
  return typeof answer === "object" && answer !== null ? ((written.get(answer) as T | undefined) ?? answer) : answer;
}

/**
 * `number` as somebody types it in the language of the page. The point stays where a comma would be read as grouping thousands, which is where
 * three digits follow, and in powers of ten.
 */
export function typed(number: string): string {
  const grouped = number.replace(/,(?=\d{3})/g, "\u202f");
  return /\.\d{3}(?!\d)|e[+-]?\d/i.test(grouped) ? grouped : grouped.replace(/(\d)\.(\d)/, "$1,$2");
}

/** Marks what stands on the page in English, so that it is read out as such. */
export function markEnglish(): void {
  const mark = (node: Node) => {
    const element = node.parentElement;
    if (!element || element.closest("svg, [lang=en] [lang]")) return;
    const isEnglish = english.has(node.textContent?.trim() ?? "");
    if (isEnglish) element.lang = "en";
    else if (
      element.lang === "en" &&
      ![...element.childNodes].some((one) => one.nodeType === Node.TEXT_NODE && english.has(one.textContent?.trim() ?? ""))
    )
      element.removeAttribute("lang");
    if (element.lang !== "en") return;
    for (const child of element.children) if (child instanceof HTMLElement && !child.lang) child.lang = document.documentElement.lang;
  };
  const markIn = (root: Node) => {
    if (root.nodeType === Node.TEXT_NODE) return mark(root);
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) mark(texts.currentNode);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "characterData") mark(target);
      else for (const node of addedNodes) markIn(node);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** The page in the other language. */
export const other = { href: "../", lang: "en", name: "English" };
