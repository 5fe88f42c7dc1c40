// What the Hub's YAML library reads in a merged card, before it is offered: the figure, and every other key as it was.
export async function verify(before: string, after: string): Promise<string> {
  const { parse } = await import("yaml");
  const read = (readme: string) => (parse(frontMatter(readme)) ?? {}) as Record<string, unknown>;
  try {
    const [old, now] = [read(before), read(after)];
    const block = now.co2_eq_emissions as { emissions?: unknown } | undefined;
    if (typeof block?.emissions !== "number") return "The merged block does not read back as a number.";
    delete old.co2_eq_emissions;
    delete now.co2_eq_emissions;
    return JSON.stringify(old) === JSON.stringify(now) ? "" : "Another key of the front matter would read differently.";
  } catch (reason) {
    return `The merged front matter does not read back: ${reason instanceof Error ? reason.message : String(reason)}`;
  }
}

function frontMatter(readme: string): string {
  return /^\uFEFF?\s*---\s*?(?:\r\n|\r|\n)([^]*?)(?:\r\n|\r|\n)---\s*(?:\r\n|\r|\n|$)/.exec(readme)?.[1] ?? "";
}
