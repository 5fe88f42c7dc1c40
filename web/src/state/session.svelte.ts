// The state of the page: the draft, and what follows from it.
import type { Core, FilesCore, GivenFile } from "../core/core";
import { emptyDraft, hasText, isBlank, pathOf, toRun, type Draft } from "./draft";
import { fieldAt, fieldsOf, type Field, type Path, type SectionName } from "./fields";
import type { Answer, FieldError, Report } from "../generated/report";
import { recall } from "./storage";

export class Session {
  draft: Draft = $state(recall());
  core = $state.raw<Core>();
  /** Why the core could not be opened. */
  failure = $state("");
  files = $state.raw<FilesCore>();
  /** What was dropped or pasted. */
  given = $state.raw<readonly GivenFile[]>([]);
  /** Why the second module could not be opened: figures are then not checked for plausibility. */
  filesFailure = $state("");
  /** The field that offers names just now: its text is not finished, so nothing is wrong with it yet. */
  choosing = $state<Path>();
  /** What was there before an example or "Start over" took its place. */
  #replaced = $state.raw<{ by: string; draft: Draft }>();
  #lastReport: Report | undefined;

  readonly blank = $derived(isBlank(this.draft));

  readonly answer: Answer | undefined = $derived(this.core && !this.blank ? this.core.estimate(toRun(this.draft)) : undefined);

  /** The answer to the last valid input; while something has to be mended, it is out of date. */
  readonly report: Report | undefined = $derived.by(() => {
    if (this.answer === undefined) this.#lastReport = undefined;
    else if (this.answer.ok) this.#lastReport = this.answer.report;
    return this.#lastReport;
  });

  /** The model card among the files. */
  readonly readme = $derived(this.given.find(({ name, text }) => /\.(md|markdown)$/i.test(name) || /^\uFEFF?\s*---\s*\r?\n/.test(text)));

  readonly stale = $derived(this.answer?.ok === false && this.report !== undefined);

  readonly #errors: FieldError[] = $derived(this.answer?.ok === false ? this.answer.errors : []);

  /** What is still needed: an invitation, not a mistake. */
  readonly wanted: FieldError[] = $derived(this.#errors.filter((error) => error.code === "insufficient_input"));

  readonly mistakes: FieldError[] = $derived(this.#errors.filter((error) => error.code !== "insufficient_input" && error.field !== this.choosing));

  /** Mistakes that no field shows. */
  readonly unplaced: FieldError[] = $derived(this.mistakes.filter((error) => fieldAt(error.field) === undefined));

  readonly canUndo = $derived(this.#replaced !== undefined && this.#replaced.by === JSON.stringify(this.draft));

  errorsAt(field: Field): FieldError[] {
    return this.mistakes.filter((error) => fieldAt(error.field) === field);
  }

  hasErrorsIn(section: SectionName): boolean {
    return this.mistakes.some((error) => fieldAt(error.field)?.section === section);
  }

  /** How many fields of the section hold something. */
  setIn(section: SectionName): number {
    return fieldsOf(section).filter((field) => hasText(this.draft, pathOf(field, this.draft))).length;
  }

  replace(draft: Draft): void {
    const before = $state.snapshot(this.draft);
    this.draft = structuredClone(draft);
    this.#replaced = { by: JSON.stringify(draft), draft: before };
  }

  startOver(): void {
    this.given = [];
    if (!this.blank) this.replace(emptyDraft());
  }

  undo(): void {
    if (this.#replaced) this.draft = this.#replaced.draft;
    this.#replaced = undefined;
  }
}
