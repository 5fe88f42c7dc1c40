// Runs in the page: random steps as somebody without a plan takes them, from a seed, and what is wrong after one of them.

export interface Given {
  seed: number;
  steps: number;
  /** Files by name. */
  files: { name: string; text: string }[][];
}

export interface Outcome {
  /** Steps after which there was a figure, up to date or not. */
  answered: number;
  /** What was wrong, with the step and what was done. */
  wrong: string[];
  /** The longest time in ms that a step kept the page busy. */
  longest: { ms: number; step: string };
}

export async function randomEdits({ seed, steps, files }: Given): Promise<Outcome> {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)] as T;

  const likely = ["7B", "6.74B", "1.3B", "2T", "100B", "8", "1", "64", "100", "184,320", "0.5", "1.2", "400", "2024", "3 days", "9 h", "1e9", "12,5"];
  const names = [
    "A100 80GB",
    "H100",
    "RTX 4090",
    "8x V100",
    "TPU v4-128",
    "Colab T4",
    "p4d.24xlarge",
    "France",
    "Berlin",
    "AWS us-east-1",
    "Atlantis",
  ];
  const rubbish = ["", " ", "-1", "0", "1e400", "NaN", "Infinity", "٧B", "<b>x</b>", "\u202Etxet", "7 apples", "…", "'\"\\`${x}", "9".repeat(400)];
  const sentences = ["LoRA of Mistral 7B on one RTX 4090 for 9 hours in Berlin", "7-13B on 8 A100 overnight", "42 kWh in France", "hello", ""];
  const enter = (control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string) => {
    control.focus();
    control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.dispatchEvent(new Event("change", { bubbles: true }));
    control.blur();
  };
  // Through the editor, as what is pasted comes: a value that is set knows no longest length.
  const paste = (control: HTMLInputElement, value: string) => {
    control.focus();
    control.select();
    document.execCommand("insertText", false, value);
    control.blur();
  };
  const texts = () => document.querySelectorAll<HTMLInputElement>("form input[type=text]");
  const press = (scope: string, wanted?: RegExp) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>(`${scope} button:not(:disabled)`)].filter(
      ({ textContent }) => wanted?.test(textContent) ?? true,
    );
    if (buttons.length > 0) pick(buttons).click();
  };

  const ways: [number, string, () => void][] = [
    [30, "a likely value", () => enter(pick(texts()), pick(likely))],
    [12, "a name", () => enter(pick(document.querySelectorAll<HTMLInputElement>("form [role=combobox]")), pick(names))],
    [10, "rubbish", () => enter(pick(texts()), pick(rubbish))],
    [10, "a cleared field", () => enter(pick(texts()), "")],
    [1, "a pasted megabyte", () => paste(pick(texts()), pick(["x", "7", "\0", "ä "]).repeat(1 << 20))],
    [
      8,
      "a choice",
      () => {
        const select = pick(document.querySelectorAll<HTMLSelectElement>("form select"));
        enter(select, pick(select.options).value);
      },
    ],
    [6, "a radio button or a tick", () => pick(document.querySelectorAll<HTMLInputElement>("form input:is([type=radio], [type=checkbox])")).click()],
    [5, "an example", () => press(".examples", /^(?!Undo|Redo|Start over)/)],
    [8, "undo or redo", () => press(".examples", /^(Undo|Redo)$/)],
    [1, "start over", () => press(".examples", /^Start over$/)],
    [3, "a sentence", () => enter(document.querySelector<HTMLTextAreaElement>("#sentence") as HTMLTextAreaElement, pick(sentences))],
    [
      3,
      "files",
      () => {
        const transfer = new DataTransfer();
        for (const { name, text } of pick(files)) transfer.items.add(new File([text], name));
        const input = document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
        input.files = transfer.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      },
    ],
    [4, "what was read or is advised", () => press(pick([".given", ".sentence", "#result"]), /^(?!Copy)/)],
    [
      3,
      "a link",
      () =>
        (location.hash = `run=${encodeURIComponent(JSON.stringify({ texts: { parameters: pick(likely), tokens: pick(likely), region: pick(names) }, meanings: {} }))}`),
    ],
  ];
  const total = ways.reduce((sum, [weight]) => sum + weight, 0);

  const outcome: Outcome = { answered: 0, wrong: [], longest: { ms: 0, step: "" } };
  const grams: Record<string, number> = { mg: 1e-3, g: 1, kg: 1e3, t: 1e6, kt: 1e9, Mt: 1e12, Gt: 1e15 };
  const check = (settled: boolean): string[] => {
    const wrong: string[] = [];
    const figure = document.querySelector("#result .figure")?.textContent.trim();
    const shown = document.querySelector("#app")?.textContent ?? "";
    // What was typed may be quoted, so only what the page says by itself counts.
    if (/\b(NaN|undefined|\[object Object\])\b/.test(figure ?? "")) wrong.push(`the figure says ${figure}`);
    if (/undefined|\[object Object\]/.test(shown)) wrong.push("the page says undefined");
    if (figure === undefined) return wrong;
    outcome.answered += 1;
    const yaml = document.querySelector("#result pre code")?.textContent ?? "";
    const [, emissions = ""] = /^ {2}emissions: (\S+)/m.exec(yaml) ?? [];
    const [, number = "", unit = ""] = /^([\d.,]+) (\w+) CO2e$/.exec(figure) ?? [];
    const headline = Number(number.replaceAll(",", "")) * (grams[unit] ?? Number.NaN);
    // A card has no smaller figure than 0.0001 g.
    if (!(Math.abs(Number(emissions) / Math.max(headline, 1e-4) - 1) < 1e-9)) wrong.push(`headline ${figure}, YAML ${emissions}`);
    const behind = settled ? document.querySelector("section.details") : null;
    if (behind && !behind.textContent.includes(figure)) wrong.push(`headline ${figure} is nowhere behind it`);
    return wrong;
  };

  for (let step = 0; step < steps; ++step) {
    let at = random() * total;
    const [, what, act] = ways.find(([weight]) => (at -= weight) < 0) ?? (ways[0] as (typeof ways)[number]);
    const start = performance.now();
    act();
    await new Promise((next) => requestAnimationFrame(() => setTimeout(() => setTimeout(next))));
    const ms = performance.now() - start;
    const settled = step % 20 === 0; // what stands behind the figure follows when typing rests
    if (settled) await new Promise((next) => setTimeout(next, 400));
    // Under load it follows later; until then it says that it is of another answer.
    for (const patience = performance.now() + 10_000; settled && performance.now() < patience;) {
      if (!document.querySelector("section.details[aria-busy=true], section.details [aria-busy=true]")) break;
      await new Promise((next) => setTimeout(next, 50));
    }
    if (ms > outcome.longest.ms) outcome.longest = { ms, step: `${step}: ${what}` };
    outcome.wrong.push(...check(settled).map((wrong) => `step ${step}, ${what}: ${wrong}`));
  }
  return outcome;
}
