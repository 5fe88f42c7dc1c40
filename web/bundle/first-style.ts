// The style of the one file, cut in two: for the page as the build has rendered it, and for the parts that only its script makes.

const token = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|[{};]/g;

/** The rules of a minified sheet; what is nested in one belongs to it. */
function rulesOf(sheet: string): string[] {
  const style = sheet.replace(/\/\*[^]*?\*\//g, ""); // Vite marks its end with one
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: found, index } of style.matchAll(token)) {
    if (found === "{") ++depth;
    if (found === "}") --depth;
    if (depth > 0 || !(found === "}" || found === ";")) continue;
    rules.push(style.slice(start, index + 1));
    start = index + 1;
  }
  if (depth !== 0 || style.slice(start).trim() !== "") throw new Error("a style that does not end");
  return rules;
}

/** The classes by which rules are tied to the components that they are of: svelte.config.js. */
const componentsOf = (rule: string): string[] => [...rule.matchAll(/(?:\.|@keyframes )(s[0-9a-z]{1,2})(?![0-9a-z_])/g)].map(([, one = ""]) => one);

const whenUsed = /:(?:hover|active|focus|disabled)\b/;

const ofPreferences = /^@media \((?:forced-colors|prefers-contrast|prefers-reduced-motion)/;

/** Whether a rule may come with the script: how things look while they are pointed at, pressed, focused or switched off, and to some people. */
const waits = (rule: string): boolean =>
  rule.startsWith("@")
    ? ofPreferences.test(rule)
    : (rule.split("{")[0] ?? "").split(",").every((selector) => whenUsed.test(selector) && !selector.includes(":not("));

/** `later` holds the rules that are of components alone of which `html` has none, and what waits; both keep the order. */
export function cutStyle(style: string, html: string): { first: string; later: string } {
  const rendered = new Set([...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, classes = ""]) => classes.split(/\s+/)));
  let [first, later] = ["", ""];
  for (const rule of rulesOf(style)) {
    const of = componentsOf(rule);
    if ((of.length === 0 || of.some((one) => rendered.has(one))) && !waits(rule)) first += rule;
    else later += rule;
  }
  return { first, later };
}
