// What shows this run elsewhere: as a form, as a label, and as a badge in a model card.
import type { Run } from "../generated/run";
import { linkedBadge } from "../state/badge";

export interface Snippet {
  id: string;
  title: string;
  file: string;
  media_type: string;
  text: string;
}

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/'/g, "&#39;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** `address` is that of the page; the core writes `badge`, the Markdown that shows it, and `link`, what follows the address. */
export function snippetsOf(run: Run, address: string, badge: string, link: string): Snippet[] {
  const fields = { ...run };
  delete fields.schema_version;
  const fragment = link.replace(/^#/, "");
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
      text: linkedBadge(badge, address + link),
    },
  ];
}
