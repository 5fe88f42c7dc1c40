// Which part of the page is in sight: the part of the address behind "#" says so.
export const views = [
  { id: "estimate", label: "Estimate" },
  { id: "compare", label: "Compare" },
  { id: "project", label: "Whole project" },
  { id: "models", label: "Many models" },
  { id: "method", label: "Method" },
  { id: "data", label: "Data" },
] as const;

/** The footer leads to what is about the page. */
export type View = (typeof views)[number]["id"] | "about";

export function viewOf(fragment: string): View {
  return fragment === "#about" ? "about" : (views.find(({ id }) => fragment === `#${id}`)?.id ?? "estimate");
}
