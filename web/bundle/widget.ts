// embed.js, which defines <trainprint-widget> in other people's pages, and custom-elements.json, which describes it to their editors.
import { resolve } from "node:path";
import type { CustomElementDeclaration, Package } from "custom-elements-manifest";
import { build, type Plugin } from "vite";

const entry = resolve(import.meta.dirname, "../src/embed/widget.ts");

async function widgetCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { lib: { entry, formats: ["iife"], name: "trainprint" }, write: false, minify: "terser" },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output[0];
  if (chunk?.type !== "chunk") throw new Error("the widget could not be built");
  return chunk.code;
}

const text = { text: "string" };

const element: CustomElementDeclaration = {
  kind: "class",
  customElement: true,
  name: "TrainprintWidget",
  tagName: "trainprint-widget",
  superclass: { name: "HTMLElement" },
  description: "Trainprint in a frame: the carbon that training an AI model emitted, as a form or as the label of a finished run.",
  attributes: [
    { name: "run", type: text, fieldName: "run", description: 'The fields of a run as JSON: {"accelerator": "A100", "device_hours": 800}' },
    { name: "link", type: text, description: "In place of run: a link that the page's Share has made, or what stands in it behind the #." },
    { name: "theme", type: { text: '"light" | "dark"' }, description: "Otherwise that of the system." },
    { name: "language", type: { text: '"en" | "fr"' }, default: "en", description: "English or French; others are refused in words." },
    { name: "layout", type: { text: '"compact" | "full"' }, default: "compact", description: "full brings the views beside the form." },
    { name: "readonly", type: { text: "boolean" }, description: "The label of a finished run, with a link that opens the page with that run." },
    { name: "src", type: text, description: "Where the Trainprint page is; otherwise where this script came from." },
  ],
  members: [
    { kind: "field", name: "run", type: { text: "object | null" }, description: "The fields of the run; JSON is taken, too." },
    {
      kind: "method",
      name: "getReport",
      return: { type: { text: "Report | undefined" } },
      description: "The last estimate of what stands in the form.",
    },
  ],
  events: [
    { name: "estimate", type: { text: "CustomEvent<{ report: Report; run: object; link: string }>" }, description: "There is an estimate." },
    { name: "refused", type: { text: "CustomEvent<{ errors: { field: string; message: string }[] }>" }, description: "There is none, and why." },
  ],
};

const manifest: Package = {
  schemaVersion: "2.1.0",
  modules: [
    {
      kind: "javascript-module",
      path: "embed.js",
      declarations: [element],
      exports: [{ kind: "custom-element-definition", name: element.tagName ?? "", declaration: { name: element.name, module: "embed.js" } }],
    },
  ],
};

export function widget(): Plugin {
  return {
    name: "trainprint:widget",
    apply: "build",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "embed.js", source: await widgetCode() });
      this.emitFile({ type: "asset", fileName: "custom-elements.json", source: `${JSON.stringify(manifest, null, 2)}\n` });
    },
  };
}
