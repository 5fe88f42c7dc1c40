// Which part of the page is in sight: the part of the address behind "#" says so.
export const views = [
  { id: "estimate", label: "Estimate" },
  { id: "compare", label: "Compare" },
  { id: "project", label: "Whole project" },
  { id: "models", label: "Many models" },
  { id: "method", label: "Method" },
  { id: "data", label: "Data" },
] as const;

export type View = (typeof views)[number]["id"];

export function viewOf(fragment: string): View {
  return views.find(({ id }) => fragment === `#${id}`)?.id ?? "estimate";
}
