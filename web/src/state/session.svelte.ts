// The state of the page: the draft, and what follows from it.
import { openCore, openGuard, type Core } from "../core/core";
import type { GivenFile, ReadFiles } from "../core/calls";
import { inWords } from "../core/failure";
import { readmeOf } from "../core/readme";
import type { Answer, FieldError, Report } from "../generated/report";
import { emptyBoard, isEmpty, pinned, type Board } from "./board";
import { draftOf, emptyDraft, isBlank, tooLong, toRun, type Draft } from "./draft";
import { fieldAt, type Path } from "./fields";
import { maxLength } from "./fields.generated";
import { noHistory, recorded, redone, undone, type History } from "./history";
import { fromFragment, type Made } from "./link";
import { recall, recallBoard } from "./storage";
import { viewOf, type View } from "./views";

/** What Undo brings back. */
interface Kept {
  draft: Draft;
  sentence: string;
  filled: string;
  board: Board;
}

type Refusal = Extract<Answer, { ok: false }>;

export class Session {
  draft: Draft = $state.raw(emptyDraft());
  /** The draft that is estimated: of what is typed it is a frame behind, so that the typing is seen first. */
  #settled: Draft = $state.raw(this.draft);
  #settling = false;
  /** What was kept from the last time has been taken up; before that, nothing is stored over it. */
  begun = $state(false);
  /** Pinned runs and the lines of a project. */
  board: Board = $state.raw(emptyBoard);
  view: View = $state("estimate");
  /** Whether the draft is stored and would survive a reload. */
  stored = $state(true);
  core = $state.raw<Core>();
  /** Why the core could not be opened. */
  failure = $state("");
  /** The core that is open judges plausibility too. */
  guarded = $state(false);
  /** Why the second module could not be opened: figures are then not checked for plausibility. */
  guardFailure = $state("");
  /** What was dropped or pasted. */
  given = $state.raw<readonly GivenFile[]>([]);
  /** What `given` says, once it has been read. */
  reading = $state.raw<ReadFiles>();
  /** The field that offers names just now: its text is not finished, so nothing is wrong with it yet. */
  choosing = $state<Path>();
  /** What somebody says in one sentence; the form follows from it until something else is typed there. */
  sentence = $state("");
  /** The sentence was refused or says nothing of a training. */
  refused = $state(false);
  /** The draft that a sentence or files filled in last, as text: it may be filled in anew without asking. */
  #filled = $state.raw("");
  /** The run came by a link: what that said when it was made, until something is typed. */
  linked = $state.raw<Made>();
  #history: History<Kept> = $state.raw(noHistory);
  #lastReport: Report | undefined;
  #lastAnswer: Answer | undefined;

  readonly blank = $derived(isBlank(this.#settled));

  /** Nothing that somebody typed into the form would be lost by filling it in. */
  readonly mayFill = $derived(isBlank(this.draft) || JSON.stringify(this.draft) === this.#filled);

  readonly #accelerator = $derived(this.#settled.texts.accelerator ?? "");
  readonly #count = $derived(this.#settled.texts.accelerator_count ?? "");
  readonly #hours = $derived(this.#settled.texts.device_hours ?? "");
  readonly #chosen = $derived(this.#settled.meanings.device_hours !== undefined);

  /** Hours are by the clock unless somebody says otherwise: where the core knows how many accelerators ran. */
  readonly byClock: boolean = $derived.by(() => {
    const { core } = this;
    if (!core || this.#accelerator.length + this.#count.length + this.#hours.length > maxLength || this.#chosen) return false;
    const accelerator = this.#accelerator;
    const accelerator_count = this.#count;
    const device_hours = this.#hours;
    const answerFor = (wall_clock_hours: string) =>
      core.estimate({
        schema_version: 1,
        ...(accelerator.trim() && { accelerator }),
        ...(accelerator_count.trim() && { accelerator_count }),
        wall_clock_hours,
      });
    const answer = answerFor(device_hours.trim() || "1");
    if (answer.ok) return true;
    const ofHours = answer.errors.filter(({ field }) => field === "wall_clock_hours");
    if (ofHours.length === 0) return accelerator_count.trim() !== "";
    // Hours out of range, or not read yet, may still be by the clock; other words say otherwise.
    return ofHours.every(({ code }) => code === "out_of_range" || code === "in_other_module") && answerFor("1").ok;
  });

  readonly run = $derived(toRun(this.#settled, this.byClock));

  /** What the module that is open says. */
  readonly #said: Answer | undefined = $derived.by(() => {
    if (!this.core || this.blank) return undefined;
    const [first, ...others] = tooLong(this.#settled).map(lengthError);
    return first ? { ok: false, errors: [first, ...others] } : this.core.estimate(this.run);
  });

  /** Something was typed that only the second module reads: a city, or words beside a name. */
  readonly #needsSecond = $derived(this.#said?.ok === false && this.#said.errors.some(readBySecond));

  /** The second module is on its way and will answer. */
  readonly waiting: boolean = $derived(this.#needsSecond && !this.guardFailure);

  /** The second module did not arrive, and there is no answer without it. */
  readonly withoutSecond: boolean = $derived(this.#needsSecond && this.guardFailure !== "");

  /** The last answer stands while the next is on its way. */
  readonly answer: Answer | undefined = $derived.by(() => {
    if (this.waiting) return this.#lastAnswer;
    this.#lastAnswer = this.#said?.ok === false ? withReason(this.#said.errors) : this.#said;
    return this.#lastAnswer;
  });

  /** The answer to the last valid input; while something is wrong, it is out of date. */
  readonly report: Report | undefined = $derived.by(() => {
    if (this.answer === undefined) this.#lastReport = undefined;
    else if (this.answer.ok) this.#lastReport = this.answer.report;
    return this.#lastReport;
  });

  /** The device-hours that follow from hours by the clock, with their sum: "100 h × 8 = 800 h". */
  readonly product = $derived.by(() => {
    if (this.stale) return undefined;
    const line = this.report?.routes.flatMap(({ trace }) => trace).find(({ symbol, kind }) => symbol === "H" && kind === "result");
    return line && `${line.calculation} = ${line.display}`;
  });

  /** The model card among the files. */
  readonly readme = $derived(readmeOf(this.reading));

  /** The form follows a sentence that is not understood: what it holds is the one before. */
  readonly #unheard = $derived(this.refused && this.mayFill && !this.blank && this.sentence !== "");

  readonly stale = $derived((this.answer?.ok === false || this.#unheard) && this.report !== undefined);

  readonly #errors: FieldError[] = $derived(this.answer?.ok === false ? this.answer.errors : []);

  /** What is still needed: an invitation, not a mistake. */
  readonly missing: FieldError[] = $derived([
    ...(this.#unheard ? [unheard] : []),
    ...this.#errors.filter((error) => error.code === "insufficient_input"),
  ]);

  readonly mistakes: FieldError[] = $derived(this.#errors.filter((error) => error.code !== "insufficient_input" && error.field !== this.choosing));

  readonly canUndo = $derived(this.#history.past.length > 0);
  readonly canRedo = $derived(this.#history.future.length > 0);

  /** Takes up what was kept in this browser, and the run of a link. */
  begin(fragment: string): void {
    this.#take(recall());
    this.board = recallBoard();
    this.begun = true;
    this.follow(fragment);
  }

  /** Opens the core, or tries again. */
  async open(): Promise<void> {
    this.failure = "";
    try {
      this.core = await openCore();
    } catch (reason) {
      this.failure = inWords(reason);
    }
  }

  /** Changes over to the module that judges plausibility, or tries again. */
  async openGuard(): Promise<void> {
    if (!this.core || this.guarded) return;
    this.guardFailure = "";
    try {
      this.core = await openGuard(this.core);
      this.guarded = true;
    } catch (reason) {
      this.guardFailure = inWords(reason);
    }
  }

  /** Takes the run of a link, if the address holds one; Undo brings back what was there. */
  follow(fragment: string): void {
    const link = fromFragment(fragment);
    this.view = link?.view ?? viewOf(fragment);
    if (!link) return;
    this.replace(link.draft);
    if (!isEmpty(link.board)) this.board = link.board;
    this.linked = link.made;
  }

  /** The run in the form, as it means now: whether its hours are by the clock does not change any more. */
  settled(): Draft {
    const { texts, meanings } = this.draft;
    return { texts, meanings: { device_hours: this.byClock ? "wall_clock_hours" : "device_hours", ...meanings } };
  }

  /** `what` names the change: typing in one place is one step for Undo. */
  change(board: Board, what: string): void {
    this.#record(what);
    this.board = board;
  }

  pin(): void {
    this.change(pinned(this.board, this.settled()), "");
  }

  set(path: Path, typed: string): void {
    this.#record(path);
    const text = typed.slice(0, maxLength + 1); // enough to say that it is too long; a pasted megabyte would block the page
    this.draft = { ...this.draft, texts: { ...this.draft.texts, [path]: text } };
    if (this.#settling) return;
    this.#settling = true;
    afterFrame(() => {
      this.#settling = false;
      this.#settled = this.draft;
    });
  }

  /** Which of two things the text of an `either` field means. */
  choose(path: Path, meaning: Path): void {
    this.#record(path);
    this.#take({ ...this.draft, meanings: { ...this.draft.meanings, [path]: meaning } });
  }

  say(sentence: string): void {
    this.#record("sentence");
    this.sentence = sentence;
    if (sentence === "" && this.mayFill) this.#take(emptyDraft());
  }

  /** Another sentence in place of everything. */
  saySomethingElse(sentence: string): void {
    this.replace(emptyDraft());
    this.sentence = sentence;
    this.#filled = JSON.stringify(this.draft);
  }

  replace(draft: Draft): void {
    this.#record("");
    this.sentence = "";
    this.#take(draft);
  }

  /** Another draft as a whole, estimated at once. */
  #take(draft: Draft): void {
    this.draft = draft;
    this.#settled = draft;
  }

  /** Fills in what a sentence or files say. What has been recorded as one step with it is undone with it. */
  fill(run: object, by: "sentence" | "files"): void {
    const draft = this.named(draftOf(run));
    if (JSON.stringify(draft) === JSON.stringify(this.draft)) return;
    this.#record(by);
    this.#take(draft);
    this.#filled = JSON.stringify(this.draft);
    if (by === "files") this.sentence = "";
  }

  /** An accelerator by the name that people know, where a reader gave its id. */
  named(draft: Draft): Draft {
    const entry = this.core?.catalogue.accelerators.find(({ id }) => id === draft.texts.accelerator);
    return entry ? { ...draft, texts: { ...draft.texts, accelerator: entry.name } } : draft;
  }

  startOver(): void {
    this.given = [];
    this.reading = undefined;
    if (!isBlank(this.draft) || this.sentence !== "") this.replace(emptyDraft());
  }

  undo(): void {
    this.#go(undone(this.#history, this.#kept()));
  }

  redo(): void {
    this.#go(redone(this.#history, this.#kept()));
  }

  #kept(): Kept {
    return { draft: this.draft, sentence: this.sentence, filled: this.#filled, board: this.board };
  }

  #record(kind: string): void {
    this.linked = undefined;
    this.#history = recorded(this.#history, this.#kept(), kind, Date.now());
  }

  #go(step: ReturnType<typeof undone<Kept>>): void {
    if (!step) return;
    this.#history = step.history;
    this.#take(step.state.draft);
    this.sentence = step.state.sentence;
    this.#filled = step.state.filled;
    this.board = step.state.board;
  }
}

/** When the next frame has been painted, or soon where nothing is painted. */
function afterFrame(act: () => void): void {
  let done = false;
  const once = () => {
    if (!done) act();
    done = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 100);
}

const unheard: FieldError = { code: "insufficient_input", field: "", message: "The sentence is not understood yet.", suggestions: [] };

const readBySecond = ({ code }: FieldError) => code === "in_other_module";

const notArrived = (field: string) => {
  const instead =
    field === "year"
      ? "leave the year out"
      : field === "region"
        ? "pick a country or state from the list"
        : field === "accelerator"
          ? "pick one from the list and write the count beside it"
          : "write a number alone, in the field's unit";
  return `Reading this needs a part of the page that did not arrive. Try again, or ${instead}.`;
};

function withReason([first, ...others]: Refusal["errors"]): Refusal {
  const explained = (error: FieldError) => (readBySecond(error) ? { ...error, message: notArrived(error.field) } : error);
  return { ok: false, errors: [explained(first), ...others.map(explained)] };
}

function lengthError(path: Path): FieldError {
  const limit = maxLength.toLocaleString("en-US");
  const message = `${fieldAt(path)?.label ?? path}: this is longer than the ${limit} characters that a field takes. Files belong into the box above the form.`;
  return { code: "too_long", field: path, message, suggestions: [] };
}
