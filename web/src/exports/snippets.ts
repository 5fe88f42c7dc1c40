// What shows this run elsewhere: as a form, as a label, and as a badge in a model card.
import { asWritten } from "#language";
import type { Report } from "../generated/report";
import type { Run } from "../generated/run";
import { emptyBoard } from "../state/board";
import { draftOf } from "../state/draft";
import { toFragment } from "../state/link";

export interface Snippet {
  id: string;
  title: string;
  file: string;
  media_type: string;
  text: string;
}

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/'/g, "&#39;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** These mean something in HTML and Markdown. */
const inText = (fragment: string) => fragment.replace(/['()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);

/** `address` is that of the page; `badge` the Markdown that shows the badge, as the core writes it. */
export function snippetsOf(run: Run, report: Report, address: string, badge: string): Snippet[] {
  const fields = { ...run };
  delete fields.schema_version;
  const made = { data: report.data_version, figure: asWritten(report).routes[0].display };
  const fragment = inText(toFragment({ draft: draftOf(fields), made, board: emptyBoard, view: "estimate" }));
  const script = `<script async src="${escaped(`${address}embed.js`)}"></script>`;
  const inputs = `run='${JSON.stringify(fields).replace(/&/g, "&amp;").replace(/'/g, "&#39;").replace(/</g, "&lt;")}'`;
  const frame = (query: string, height: number) =>
    `<iframe src="${escaped(`${address}?embed=1${query}#${fragment}`)}" title="Trainprint: carbon emitted by a training" ` +
    `width="100%" height="${height}" style="border: 0" allow="clipboard-write"></iframe>\n`;
  const html = { file: "trainprint.html", media_type: "text/html" };
  return [
    { id: "form", title: "Web page: a form with this run", ...html, text: `${script}\n<trainprint-widget ${inputs}></trainprint-widget>\n` },
    {
      id: "label",
      title: "Web page: label of this run",
      ...html,
      text: `${script}\n<trainprint-widget link='${fragment}' readonly></trainprint-widget>\n`,
    },
    { id: "frame", title: "Web page without scripts: a form", ...html, text: frame("", 900) },
    { id: "label_frame", title: "Web page without scripts: a label", ...html, text: frame("&label", 220) },
    {
      id: "badge",
      title: "Model card: badge that opens this run",
      file: "badge.md",
      media_type: "text/markdown",
      text: `[${badge.trim()}](${address}#${fragment})\n`,
    },
  ];
}
