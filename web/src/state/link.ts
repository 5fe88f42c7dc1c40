// A run as the part of an address behind "#": nothing of it is sent to a server.
import { boardFrom, emptyBoard, isEmpty, plain, type Board } from "./board";
import { draftFrom, type Draft } from "./draft";
import { viewOf, type View } from "./views";

const mark = "run=";

/** Longer links are cut off by some mail and chat programs. */
const longest = 6000;

/** What somebody else's page said when the link was made. */
export interface Made {
  /** Version of the data. */
  data?: string;
  /** The figure, as it was worded. */
  figure?: string;
  /** It was meant to hold a run, and holds none: damaged, or cut off by a chat program. */
  isLost?: true;
}

export interface Link {
  draft: Draft;
  made: Made;
  /** Pinned runs and lines of a project. */
  board: Board;
  view: View;
  /** The training is planned, not over. */
  planned?: boolean;
}

export function toFragment({ draft, made, board, view, planned }: Link): string {
  const texts = Object.fromEntries(Object.entries(draft.texts).filter(([, text]) => text.trim() !== ""));
  const beside = { ...(!isEmpty(board) && { board: plain(board) }), ...(view !== "estimate" && { view }), ...(planned && { planned }) };
  return mark + encodeURIComponent(JSON.stringify({ texts, meanings: draft.meanings, ...made, ...beside }));
}

/** The link, without pinned runs and lines where they make it too long. */
export function shortEnough(link: Link): { fragment: string; whole: boolean } {
  const fragment = toFragment(link);
  if (fragment.length <= longest || isEmpty(link.board)) return { fragment, whole: true };
  return { fragment: toFragment({ ...link, board: emptyBoard }), whole: false };
}

/** Nothing where the fragment holds no run: anybody may have written it. */
export function fromFragment(fragment: string): Link | undefined {
  const text = fragment.replace(/^#/, "");
  if (!text.startsWith(mark)) return undefined;
  try {
    const { texts, meanings, data, figure, board, view, planned } = JSON.parse(decodeURIComponent(text.slice(mark.length))) as Record<
      string,
      unknown
    >;
    const words = (value: unknown) => (typeof value === "string" ? value.slice(0, 60) : "");
    return {
      draft: draftFrom({ ...(texts as object) }, { ...(meanings as object) }),
      made: { data: words(data), figure: words(figure) },
      board: boardFrom(board),
      view: viewOf(`#${words(view)}`),
      ...(planned === true && { planned }),
    };
  } catch {
    return undefined;
  }
}
