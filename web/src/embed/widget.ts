// <trainprint-widget>: Trainprint in a frame of any page. Built into embed.js, a classic script without dependencies, so that it is
// loaded from another origin without that having to allow it.
import type { Report } from "../generated/report";
import { readSaid, readShow, write, type Inputs, type Refusal, type Said, type Show } from "./protocol";

export interface EstimateEvent {
  report: Report;
  /** The run as it stands in the form. */
  run: object;
  /** The page with that run in it. */
  link: string;
}

export interface RefusedEvent {
  errors: Refusal[];
}

type Judged = Extract<Said, { type: "estimate" | "refused" }>;

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : undefined;

/** In its own tree, which the host's styles do not reach; made so, it needs no leave of the host's policy. */
const style = `:host { display: block; min-width: 300px; } :host([hidden]) { display: none; }
iframe { display: block; width: 100%; height: 640px; border: 0; color-scheme: normal; } iframe.label { height: 190px; }`;

class TrainprintWidget extends HTMLElement {
  static readonly observedAttributes = ["run", "link", "theme", "language", "layout", "readonly", "src"];

  readonly #root = this.attachShadow({ mode: "open" });
  #frame: HTMLIFrameElement | undefined;
  /** Where the frame's page is, once it has answered. */
  #origin: string | undefined;
  #report: Report | undefined;
  /** What the frame was shown last, what it said of that, and whether the host has heard something else since. */
  #shown: string | undefined;
  #said: Judged | undefined;
  #isDoubted = false;
  #changing = false;

  /** The last estimate; none before the first, and none while what stands in the form has none. */
  getReport(): Report | undefined {
    return this.#report;
  }

  /** The fields of the run: an object, or its JSON. */
  get run(): object | null {
    return fieldsIn(this.getAttribute("run") ?? "") ?? null;
  }

  set run(value: object | string | null | undefined) {
    if (value === null || value === undefined) this.removeAttribute("run");
    else this.setAttribute("run", typeof value === "string" ? value : JSON.stringify(value));
  }

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    // Set before this script had come, it hides what sets it.
    if (Object.hasOwn(this, "run")) {
      const run = this.run;
      delete (this as { run?: unknown }).run;
      this.run = run;
    }
    addEventListener("message", this.#hear);
    this.#open();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
    this.#close();
  }

  /** Several changes at once are one. */
  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#frame || before === after) return;
    if (["layout", "language", "src"].includes(name)) return this.#open();
    if (this.#changing) return;
    this.#changing = true;
    queueMicrotask(() => {
      this.#changing = false;
      if (this.#origin !== undefined) this.#show();
    });
  }

  #open(): void {
    this.#close();
    const address = this.#address();
    if (!address) return;
    const frame = document.createElement("iframe");
    frame.title = this.getAttribute("title") ?? "Trainprint: carbon emitted by a training";
    frame.allow = "clipboard-write";
    frame.className = this.hasAttribute("readonly") ? "label" : "";
    frame.src = address.href;
    this.#frame = frame;
    this.#root.append(frame);
  }

  #close(): void {
    this.#frame?.remove();
    this.#frame = this.#origin = this.#report = this.#shown = this.#said = undefined;
  }

  #address(): URL | undefined {
    const language = this.getAttribute("language") ?? "en";
    if (!/^(en|fr)\b/i.test(language)) {
      this.#refuse([{ field: "language", message: `Trainprint speaks English ("en") and French ("fr"), not "${language}"` }]);
    }
    let address: URL | undefined;
    try {
      // A module does not know where it came from; "." would be the host's own page.
      address = new URL(this.getAttribute("src") ?? (script ? "." : ""), script ?? (this.hasAttribute("src") ? document.baseURI : ""));
    } catch {
      // Said below.
    }
    if (!address || !/^https?:$/.test(address.protocol)) {
      this.#refuse([{ field: "src", message: "the address of a Trainprint page is needed here, https://…/" }]);
      return undefined;
    }
    address.searchParams.set("embed", "1");
    if (this.getAttribute("layout") === "full") address.searchParams.set("views", "");
    if (this.hasAttribute("readonly")) address.searchParams.set("label", "");
    if (this.hasAttribute("language")) address.searchParams.set("__lang", language.slice(0, 2).toLowerCase());
    const theme = this.#theme();
    if (theme) address.searchParams.set("__theme", theme);
    return address;
  }

  #theme(): Show["theme"] {
    const theme = this.getAttribute("theme");
    return theme === "light" || theme === "dark" ? theme : "";
  }

  #inputs(): Inputs | undefined {
    const run = this.getAttribute("run");
    const link = this.getAttribute("link");
    if (run === null) return link === null ? null : { link };
    const fields = fieldsIn(run);
    if (fields) return { run: fields };
    this.#refuse([{ field: "run", message: 'the fields of a run are needed here, as JSON: {"accelerator": "A100", "device_hours": 800}' }]);
    return undefined;
  }

  #show(): void {
    const inputs = this.#inputs();
    if (inputs === undefined) return;
    const message = write({ type: "show", inputs, theme: this.#theme(), readonly: this.hasAttribute("readonly") });
    // The frame would not hear it, and nobody would know.
    if (!readShow(message)) {
      const field = this.hasAttribute("run") ? "run" : "link";
      return this.#refuse([{ field, message: "this is longer than 50,000 characters, or nested more deeply than any run is" }]);
    }
    this.#frame?.contentWindow?.postMessage(message, this.#origin === "null" ? "*" : (this.#origin ?? ""));
    const shown = JSON.stringify(inputs);
    // The same inputs again are no news to the frame: what it said of them holds.
    if (this.#isDoubted && this.#said && shown === this.#shown) this.#pass(this.#said);
    this.#shown = shown;
  }

  /** Only the page that this element has opened is heard, from where it was opened. */
  readonly #hear = ({ data, origin, source }: MessageEvent): void => {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow) return;
    // Where the host is sandboxed, so is what it shows: then neither has an origin.
    if (origin !== new URL(frame.src).origin && !(origin === "null" && self.origin === "null")) return;
    const said = readSaid(data);
    if (said) this.#answer(frame, origin, said);
  };

  #answer(frame: HTMLIFrameElement, origin: string, said: Said): void {
    if (said.type === "ready") {
      this.#origin = origin;
      this.#show();
    } else if (said.type === "size") {
      frame.style.height = `${Math.ceil(said.height)}px`;
    } else {
      this.#said = said;
      this.#pass(said);
    }
  }

  #pass(said: Judged): void {
    if (said.type === "refused") this.#refuse(said.errors);
    else {
      const { report, run, link } = said;
      this.#report = report;
      this.#tell("estimate", { report, run, link } satisfies EstimateEvent);
    }
    this.#isDoubted = false;
  }

  #refuse(errors: Refusal[]): void {
    this.#report = undefined;
    this.#isDoubted = true;
    this.#tell("refused", { errors } satisfies RefusedEvent);
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function fieldsIn(text: string): object | undefined {
  try {
    const fields: unknown = JSON.parse(text);
    return typeof fields === "object" && fields !== null && !Array.isArray(fields) ? fields : undefined;
  } catch {
    return undefined;
  }
}

if (!customElements.get("trainprint-widget")) customElements.define("trainprint-widget", TrainprintWidget);
