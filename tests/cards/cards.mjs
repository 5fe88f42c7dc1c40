// Model cards put together from parts, for the oracles beside this file: valid YAML in every dialect, awkward as text.
const heads = [
  "license: mit\n",
  "tags:\n- autotrain\n- co2_eq_emissions\nlanguage: [en, 'no']\n",
  "# co2_eq_emissions: 7\nlicense: mit # yes\n",
  "widget:\n- text: |\n    co2_eq_emissions: 1\n     --- x\n\n    # no comment\n  title: \"é # 🤗\"\n",
  "note: >-\n   folded\n   co2_eq_emissions: 2\n\n   --- …\n",
  "flow: {a: [1, {co2_eq_emissions: 3}], 'b': \"}\"} # ]\n",
  "list: [\n  a, # ,\n  \"---\"\n  ]\n",
  "quoted: \"a\n\n  co2_eq_emissions: 5\n  b\"\nsingle: 'it''s\n  co2_eq_emissions: 5'\n",
  "plain: goes\n  on and - on\n  [over] lines\n",
  "anchor: &a {x: 1}\nalias: *a\n",
  "model-index:\n- name: x\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: d\n    metrics:\n    - type: acc\n      value: 0.5\n",
  "keep: |+\n  text\n\n",
  "empty:\nbase_model: null\nurl: https://x.y/#z?a=b\n",
  "日本語: テキスト\n\"quoted key\": 1\n",
  "deep:\n- - - a\n    - b\n  - {}\n- []\n",
  "strip: |2-\n   x\n  y\nlast: 1\n",
];
const blocks = [
  "",
  "co2_eq_emissions: 12\n",
  "co2_eq_emissions: 12 # g\n",
  "co2_eq_emissions:\n",
  "co2_eq_emissions:\n  emissions: 1.5\n  source: x\n",
  "co2_eq_emissions:\n    # first\n    emissions: 1000 # g\n\n    # last\n    x: {y: z}\n",
  "co2_eq_emissions:\n      source: |\n        co2_eq_emissions: 1\n\n        x\n      w: 1\n",
  "co2_eq_emissions: {source: a, emissions: \"5 g\"}\n",
  "co2_eq_emissions:\n- GPU: x\n- emissions: 3\n",
  "co2_eq_emissions:\n  - GPU: x\n  - emissions: 3\n",
  "co2_eq_emissions: [5]\n",
  "\"co2_eq_emissions\": TBD\n",
  "co2_eq_emissions: >\n  12\n  g\n",
];
const tails = ["", "pipeline_tag: text-generation\n", "# the end\n\nz:\n- a\n\n"];
const bodies = ["", "# Model\n\n---\nx: y\n---\n", "no end of line", "\n```yaml\nco2_eq_emissions: 4\n```\n"];
const breaks = ["\n", "\r\n"];

/** {name, text, hasBlock}: every head with every block; the other parts in turn. */
export function cards() {
  const out = [];
  for (const [h, head] of heads.entries()) {
    for (const [b, block] of blocks.entries()) {
      const i = h * blocks.length + b;
      const text = `---\n${head}${block}${tails[i % tails.length]}---\n${bodies[i % bodies.length]}`;
      out.push({
        name: `card ${h}.${b}`,
        text: text.replaceAll("\n", breaks[i % 2]),
        hasBlock: block !== "",
      });
    }
  }
  return out;
}

/** Grams from 1e-4 to 1e12, plain and awkward. */
export const amounts = Array.from({ length: 17 }, (_, i) => Number(`1e${i - 4}`)).flatMap((x) => [
  x,
  Number((x * 1.37).toPrecision(3)),
  Number((x * 9.87654321987654).toPrecision(15)),
]).filter((x) => x <= 1e12);

/** What the Hub's server takes for front matter. */
export const frontMatter = /^(\s*---(?:\r\n|\r|\n))([\S\s]*?)((?:\r\n|\r|\n)---[ \t]*(\r\n|\n|$))/;
