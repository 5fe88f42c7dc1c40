import { expect, test } from "vitest";
import { fromFragment } from "../state/link";
import { snippetsOf } from "./snippets";

const link = `#run=${encodeURIComponent(JSON.stringify({ texts: { name: "any", device_hours: "184,320" }, meanings: { device_hours: "device_hours" } }))}`;
const name = `O'Brien's "A & B" <b></script>)`;
const all = snippetsOf({ schema_version: 1, name, device_hours: "184,320" }, "https://example.org/x/", "![5 kg](trainprint-badge.svg)\n", link);
const textOf = (id: string) => all.find((one) => one.id === id)?.text ?? "";

test("whatever a run is called, a snippet is one element of HTML with that run in it", () => {
  const [, attribute = ""] = /run='([^']*)'/.exec(textOf("form")) ?? [];
  const read = attribute.replace(/&lt;/g, "<").replace(/&#39;/g, "'").replace(/&amp;/g, "&");
  expect(JSON.parse(read)).toEqual({ name, device_hours: "184,320" });
  expect(textOf("form").match(/<\/script>/g)).toHaveLength(1);
  for (const { text } of all) expect(text).not.toContain("<b>");
});

test("the link in each of the others gives the run back", () => {
  for (const id of ["label", "frame", "label_frame", "badge"]) {
    const [fragment = ""] = /run=%7B[^'")]*/.exec(textOf(id)) ?? [];
    expect(fromFragment(fragment)?.draft.texts, id).toEqual({ name: "any", device_hours: "184,320" });
  }
  expect(textOf("badge")).toMatch(/^\[!\[5 kg\]\(trainprint-badge\.svg\)\]\(https:\/\/example\.org\/x\/#run=\S*\)\n$/);
});
