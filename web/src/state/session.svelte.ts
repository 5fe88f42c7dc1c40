// The state of the page: the draft, and what follows from it.
import { asWritten, told } from "#language";
import { openCore, type Core } from "../core/core";
import type { GivenFile, ReadFiles } from "../core/calls";
import { arrived, inWords } from "../core/failure";
import { readmeOf } from "../core/readme";
import { settle, type Drafted } from "../core/settle";
import type { Answer, FieldError, Report } from "../generated/report";
import type { Run } from "../generated/run";
import { emptyBoard, isEmpty, pinned, type Board } from "./board";
import { draftOf, emptyDraft, isBlank, tooLong, toRun, type Draft } from "./draft";
import { fieldAt, type Path } from "./fields";
import { maxLength } from "./fields.generated";
import { afterFrame } from "./frame";
import { noHistory, recorded, redone, undone, type History } from "./history";
import { fromFragment, shortEnough, type Made } from "./link";
import { speakOf } from "./said.svelte";
import { recall, recallBoard, recallPlanned } from "./storage";
import { viewOf, type View } from "./views";

/** What Undo brings back. */
interface Kept {
  draft: Draft;
  sentence: string;
  filled: string;
  board: Board;
}

/** What a draft came to; the later of two has the higher number. */
interface Heard {
  number: number;
  of: Draft;
  byClock: boolean;
  run: Run;
  said: Answer | undefined;
}

type Refusal = Extract<Answer, { ok: false }>;

export class Session {
  draft: Draft = $state.raw(emptyDraft());
  /** The draft that is estimated: of what is typed it is a frame behind, so that the typing is seen first. */
  #settled: Draft = $state.raw(this.draft);
  #settling = false;
  /** How many drafts have been estimated, or are about to be. */
  #number = 0;
  #heard: Heard = $state.raw(unheardOf(this.draft, 0));
  /** The worker has been asked. */
  #asking = false;
  /** What was kept from the last time has been taken up; before that, nothing is stored over it. */
  begun = $state(false);
  /** Pinned runs and the lines of a project. */
  board: Board = $state.raw(emptyBoard);
  view: View = $state("estimate");
  /** The training is planned, and the page speaks of it so. */
  planned = $state(false);
  /** Why it cannot. */
  planFailure = $state("");
  /** Whether the draft is stored and would survive a reload. */
  stored = $state(true);
  core = $state.raw<Core>();
  /** The names that fields offer: there once the first answer is seen. */
  catalogue = $state.raw<Core["catalogue"]>();
  /** Why the core could not be opened. */
  failure = $state("");
  /** The second module answers, in its worker, and judges plausibility too. */
  guarded = $state(false);
  /** Why the second module could not be opened: figures are then not checked for plausibility. */
  guardFailure = $state("");
  /** What was dropped or pasted just now, and is still to be looked at. */
  handed = $state.raw<readonly File[]>([]);
  /** What of it is read. */
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

  /** Whether hours mean those by the clock where nobody has chosen. */
  readonly byClock: boolean = $derived(this.#heard.byClock);

  readonly run: Run = $derived(this.#heard.run);

  /** What the module that was asked says. */
  readonly #said: Answer | undefined = $derived(this.#heard.said);

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

  readonly #errors: readonly FieldError[] = $derived(this.answer?.ok === false ? this.answer.errors : nothingWrong);

  /** What is still needed: an invitation, not a mistake. */
  readonly missing: FieldError[] = $derived([
    ...(this.#unheard ? [unheard] : []),
    ...this.#errors.filter((error) => error.code === "insufficient_input"),
  ]);

  readonly mistakes: readonly FieldError[] = $derived(
    this.#errors === nothingWrong
      ? nothingWrong // the same as before, so that nothing follows from it
      : this.#errors.filter((error) => error.code !== "insufficient_input" && error.field !== this.choosing),
  );

  readonly canUndo = $derived(this.#history.past.length > 0);
  readonly canRedo = $derived(this.#history.future.length > 0);

  /** Takes up what was kept in this browser, and the run of a link. */
  begin(fragment: string): void {
    this.#take(recall());
    this.board = recallBoard();
    this.begun = true;
    if (recallPlanned()) void this.plan(true);
    this.follow(fragment);
  }

  /** Opens the core, or tries again. */
  async open(): Promise<void> {
    this.failure = "";
    try {
      const core = await openCore();
      this.core = core;
      this.#estimate();
      afterFrame(() => (this.catalogue = core.catalogue));
    } catch (reason) {
      this.failure = inWords(reason);
    }
  }

  /** Changes over to the module that judges plausibility, or tries again. */
  async openGuard(): Promise<void> {
    this.guardFailure = "";
    if (this.core && !this.guarded) await this.#ask();
  }

  /** Estimates the settled draft: at once on the page's own thread until the worker is there. */
  #estimate(): void {
    const { core } = this;
    if (!core) return;
    const number = ++this.#number;
    const of = this.#settled;
    const known = withoutCore(of, number);
    if (known) {
      this.#heard = known;
    } else if (this.guarded) {
      void this.#ask();
    } else {
      this.#heard = heardAs(
        of,
        number,
        settle(drafted(of), (run) => core.estimate(run)),
      );
    }
  }

  /** Asks the worker, one draft after another; what was settled meanwhile is asked last and alone. */
  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    try {
      const { estimates } = await arrived(import("../core/work"));
      for (let asked = -1; asked !== this.#number;) {
        asked = this.#number;
        const of = this.#settled;
        if (withoutCore(of, asked)) continue;
        const heard = heardAs(of, asked, await estimates.ask("estimate", [drafted(of)], new AbortController().signal));
        if (asked >= this.#heard.number) this.#heard = heard;
        this.guarded = true;
      }
    } catch (reason) {
      this.guarded = false;
      this.guardFailure = inWords(reason);
    }
    this.#asking = false;
    if (!this.guarded) this.#estimate();
  }

  /** Takes the run of a link, if the address holds one; Undo brings back what was there. */
  follow(fragment: string): void {
    const link = fromFragment(fragment);
    this.view = link?.view ?? viewOf(fragment);
    if (!link) {
      if (/^#?run=/.test(fragment)) this.linked = { isLost: true };
      return;
    }
    this.linked = undefined;
    this.replace(link.draft);
    if (!isEmpty(link.board)) this.board = link.board;
    this.linked = link.made;
    void this.plan(link.planned === true);
  }

  /** The part of an address that holds all this, as far as it fits. */
  link(): ReturnType<typeof shortEnough> {
    const { draft, board, view, planned } = this;
    const report = asWritten(this.report);
    const made = { data: report?.data_version ?? "", figure: report?.routes[0].display ?? "" };
    return shortEnough({ draft, made, board, view, planned });
  }

  /** As nobody has used it: nothing of what was kept is left, not even to Undo. */
  forget(): void {
    this.replace(emptyDraft());
    this.board = emptyBoard;
    this.#history = noHistory;
  }

  /** Whether the training is planned, or over. */
  async plan(planned: boolean): Promise<void> {
    this.planned = planned;
    this.planFailure = await speakOf(planned ? "planned" : "finished");
  }

  /** The run in the form, as it means now: whether its hours are by the clock does not change any more. */
  settled(): Draft {
    const { texts, meanings } = this.draft;
    return { texts, meanings: { device_hours: this.#isByClock() ? "wall_clock_hours" : "device_hours", ...meanings } };
  }

  /** As heard, or as the first module says where what was typed last is still being asked. */
  #isByClock(): boolean {
    const { core, draft } = this;
    if (!core || this.#heard.of === draft || withoutCore(draft, 0)) return this.byClock;
    return settle(drafted(draft), (run) => core.estimate(run)).byClock;
  }

  /** `what` names the change: typing in one place is one step for Undo. */
  change(board: Board, what: string): void {
    this.#record(what);
    this.board = board;
  }

  pin(): void {
    this.change(pinned(this.board, this.settled()), "");
  }

  /** Its text has changed since the last answer: what that says of it is about to go. */
  isUnheard(path: Path): boolean {
    return this.waiting || this.#heard.of.texts[path] !== this.draft.texts[path];
  }

  set(path: Path, typed: string): void {
    this.#record(path);
    const text = typed.slice(0, maxLength + 1); // enough to say that it is too long; a pasted megabyte would block the page
    this.draft = { ...this.draft, texts: { ...this.draft.texts, [path]: text } };
    if (this.#settling) return;
    this.#settling = true;
    afterFrame(() => {
      this.#settling = false;
      this.#take(this.draft);
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

  /** Another draft as a whole, estimated without waiting for a frame. */
  #take(draft: Draft): void {
    this.draft = draft;
    this.#settled = draft;
    this.#estimate();
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

  give(files: readonly GivenFile[]): void {
    this.handed = [];
    this.given = files;
  }

  startOver(): void {
    this.give([]);
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

  /** The run is not that of the link any more. Nor is the address: loaded anew, the page shows what is stored in this tab. */
  #leaveLink(): void {
    try {
      if (this.linked && this.stored) history.replaceState(null, "", `#${this.view}`);
    } catch {
      // A frame from `srcdoc` has no address of its own.
    }
    this.linked = undefined;
  }

  #record(kind: string): void {
    this.#leaveLink();
    this.#history = recorded(this.#history, this.#kept(), kind, Date.now());
  }

  #go(step: ReturnType<typeof undone<Kept>>): void {
    if (!step) return;
    this.#leaveLink();
    this.#history = step.history;
    this.#take(step.state.draft);
    this.sentence = step.state.sentence;
    this.#filled = step.state.filled;
    this.board = step.state.board;
  }
}

const unheardOf = (of: Draft, number: number): Heard => ({ number, of, byClock: false, run: toRun(of, false), said: undefined });

const heardAs = (of: Draft, number: number, { byClock, run, answer }: ReturnType<typeof settle>): Heard => ({
  number,
  of,
  byClock,
  run,
  said: told(answer),
});

/** What a draft comes to that no module has to be asked about. */
function withoutCore(of: Draft, number: number): Heard | undefined {
  if (isBlank(of)) return unheardOf(of, number);
  const [first, ...others] = tooLong(of).map(lengthError);
  return first && { ...unheardOf(of, number), said: { ok: false, errors: [first, ...others] } };
}

function drafted(draft: Draft): Drafted {
  const { accelerator = "", accelerator_count = "", device_hours = "" } = draft.texts;
  const hours = draft.meanings.device_hours === undefined ? { accelerator, accelerator_count, device_hours } : undefined;
  return { hours, summed: toRun(draft, false), byClock: toRun(draft, true) };
}

const nothingWrong: readonly FieldError[] = [];

const unheard: FieldError = { code: "insufficient_input", field: "", message: "The sentence is not understood yet.", suggestions: [] };

const readBySecond = ({ code }: FieldError) => code === "in_other_module";

const notArrived =
  "Reading this needs a part of the page that did not arrive. Try again, or write a name from the list, a number alone in the field’s unit, or nothing.";

function withReason([first, ...others]: Refusal["errors"]): Refusal {
  const explained = (error: FieldError) => (readBySecond(error) ? { ...error, message: notArrived } : error);
  return { ok: false, errors: [explained(first), ...others.map(explained)] };
}

function lengthError(path: Path): FieldError {
  const limit = maxLength.toLocaleString("en-US");
  const message = `${fieldAt(path)?.label ?? path}: this is longer than the ${limit} characters that a field takes. Files belong into the box above the form.`;
  return { code: "too_long", field: path, message, suggestions: [] };
}
