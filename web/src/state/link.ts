// A run as the part of an address behind "#": nothing of it is sent to a server.
import { draftFrom, type Draft } from "./draft";

const mark = "run=";

/** What somebody else's page said when the link was made. */
export interface Made {
  /** Version of the data. */
  data: string;
  /** The figure, as it was worded. */
  figure: string;
}

export interface Link {
  draft: Draft;
  made: Made;
}

export function toFragment({ draft, made }: Link): string {
  const texts = Object.fromEntries(Object.entries(draft.texts).filter(([, text]) => text.trim() !== ""));
  return mark + encodeURIComponent(JSON.stringify({ texts, meanings: draft.meanings, ...made }));
}

/** Nothing where the fragment holds no run: anybody may have written it. */
export function fromFragment(fragment: string): Link | undefined {
  const text = fragment.replace(/^#/, "");
  if (!text.startsWith(mark)) return undefined;
  try {
    const { texts, meanings, data, figure } = JSON.parse(decodeURIComponent(text.slice(mark.length))) as Record<string, unknown>;
    const words = (value: unknown) => (typeof value === "string" ? value.slice(0, 60) : "");
    return {
      draft: draftFrom({ ...(texts as object) }, { ...(meanings as object) }),
      made: { data: words(data), figure: words(figure) },
    };
  } catch {
    return undefined;
  }
}
