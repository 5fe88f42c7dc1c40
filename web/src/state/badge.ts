// The badge of a run in a model card, leading to the run.
import { asWritten } from "#language";
import type { Report } from "../generated/report";
import type { Run } from "../generated/run";
import { emptyBoard } from "./board";
import { draftOf } from "./draft";
import { toFragment } from "./link";

/** These mean something in HTML and Markdown. */
const inText = (fragment: string) => fragment.replace(/['()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);

/** The part behind "#" of the address at which the page shows this run. */
export function fragmentOf(run: Run, report: Report): string {
  const fields = { ...run };
  delete fields.schema_version;
  const made = { data: report.data_version, figure: asWritten(report).routes[0].display };
  return inText(toFragment({ draft: draftOf(fields), made, board: emptyBoard, view: "estimate" }));
}

/** `image` is the Markdown that shows the badge, as the core writes it; `address` that of the page. */
export const linkedBadge = (image: string, address: string, fragment: string) => `[${image.trim()}](${address}#${fragment})\n`;
