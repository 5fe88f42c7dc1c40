// The calls of the second module. Runs in the worker, and in the page where there is no worker.
import { parse } from "yaml";
import type { TrainprintFiles } from "../../../wasm/load";
import type { BeyondTrainingAnswer } from "../generated/beyond_training";
import type { Card, CardAnswer, CardRefusal, FixedCard, MergedCard } from "../generated/card";
import type { CompareAnswer } from "../generated/compare";
import type { Export, ExportAnswer } from "../generated/export";
import type { Import, ImportedFile, Notice, ReadQuestion, UnreadFile } from "../generated/import";
import type { PeersAnswer, PeersData } from "../generated/peers";
import type { PicturesAnswer, PicturesData } from "../generated/pictures";
import type { PortfolioPictures } from "../generated/portfolio";
import type { TablePreview } from "../generated/preview";
import type { LineKind, ProjectAnswer } from "../generated/project";
import type { Answer } from "../generated/report";
import type { Run } from "../generated/run";
import type { SelfTest } from "../generated/self_test";
import type { Sentence } from "../generated/sentence";
import type { Tables } from "../generated/tables";
import { bytesOf, decode } from "./bytes";
import { parsed } from "./parsed";
import { plainly } from "./plainly";
import { accountFor, previewOf, TableRefused, type TableAnswer, type TableWishes } from "./table";
import { settle, type Drafted, type Settled } from "./settle";

/**
 * A file that somebody has; `runs` chooses among those of a log, from 0, and `inside` among those of logs in an archive.
 * Its bytes are read where they are used.
 */
export interface GivenFile {
  name: string;
  content: Blob;
  runs?: number[];
  inside?: { name: string; runs: number[] }[];
}

/** Points of 100 by what was measured on what: "accuracy, imdb". */
export type Metrics = Record<string, number>;

export type FileReading = ImportedFile | UnreadFile;

/** What files say: each of them, in the order given and behind an archive those in it, and all of them as one run. */
export interface Reading {
  files: FileReading[];
  run: object;
  questions: ReadQuestion[];
  notices: Notice[];
  /** The model card among them: in which of the given files, and its own bytes where that is an archive. */
  card: { given: number; inside: Blob | undefined; says: string; findings: Card["findings"]; fixed: string | undefined } | undefined;
}

/** Files that have been read, and what they say. */
export interface ReadFiles {
  of: readonly GivenFile[];
  says: Reading;
}

export type Merged = CardRefusal | (Pick<MergedCard, "ok" | "text" | "diff"> & { wrong: string });

/** What a call is doing. */
export interface Step {
  words: string;
  /** From 0 to 1; none where nobody can tell. */
  done?: number;
  /** What a table comes to up to here. */
  soFar?: PortfolioPictures;
}

/** Tells how far a call has come. */
export type Progress = (step: Step) => void;

/** Runs to compare, and with which of them the others are. */
export interface CompareRequest {
  runs: { name: string; run: Run }[];
  base: number;
}

/** The lines of a project; `hours` may be a text that adds some up. */
export interface ProjectRequest {
  name: string;
  /** Accelerator hours that there are; empty where that is not asked. */
  budget: string;
  lines: { name: string; kind: LineKind; model: string; hours: string; published: string; run: Run }[];
}

const noFigure = "No figure that a reader can use.";
const notThere = "It is no longer there, or the browser may not open it.";
const unread = (name: string, given: number): UnreadFile => ({
  name,
  given,
  archive: null,
  errors: [{ code: "not_text", field: "", message: notThere, suggestions: [] }],
});

export function callsOf(core: TrainprintFiles) {
  return {
    /** `answers` are keys of answers to what was open, each after those before it. */
    async read(files: readonly GivenFile[], answers: readonly string[], progress: Progress): Promise<Reading> {
      const opened: GivenFile[] = [];
      for (const file of files) {
        const total = inMegabytes(file.content.size);
        const told = (bytes: number) =>
          progress({ words: `Opening ${file.name}: ${inMegabytes(bytes)} of ${total} MB`, done: bytes / file.content.size });
        try {
          const bytes = await bytesOf(file.content, told);
          core.addFile(bytes.length).set(bytes);
          opened.push(file);
        } catch {
          // Reported below, in its place among the others.
        }
      }
      progress({ words: `Reading ${opened.map(({ name }) => name).join(", ")}` });
      const request = { files: opened.map(({ name, runs, inside }) => ({ name, ...(runs && { runs }), ...(inside && { inside }) })), answers };
      const answer = parsed(core.importAddedFiles(JSON.stringify(request))) as Import;
      if ("errors" in answer) throw new Error(answer.errors[0]?.message);
      const readings = files.flatMap((file, given): FileReading[] =>
        opened.includes(file)
          ? answer.files.filter((reading) => opened[reading.given] === file).map((reading) => ({ ...reading, given }))
          : [unread(file.name, given)],
      );
      const { run, questions, notices } = answer;
      return { files: readings, run, questions, notices, card: cardAmong(readings) };
    },

    /** What a draft comes to, judged for plausibility too. */
    estimate(drafted: Drafted): Settled {
      return settle(drafted, (run) => parsed(core.estimate(JSON.stringify(run))) as Answer);
    },

    /** What cards state of emissions, of each of which only the front matter is given, the first thing that is wrong with it, and what was meant. */
    lintBlocks(blocks: readonly string[]): { states: boolean; says: string; grams: number | undefined; wrong: string; meant: number | undefined }[] {
      const wrongIn = ({ findings }: Card) => findings.find(({ code, severity }) => severity !== "note" || code === "zero")?.message ?? "";
      return blocks.map((block) => {
        const card = parsed(core.readCard(block)) as Card;
        const { display, emissions_gco2e, emissions_text, form } = card;
        const states = form !== "absent" && form !== "nothing";
        const wrong = wrongIn(card);
        const fixed = wrong && (parsed(core.readCard((parsed(core.fixCard(block)) as FixedCard).text)) as Card);
        const meant = fixed && wrongIn(fixed) === "" ? fixed.emissions_gco2e : null;
        return { states, says: display ?? (emissions_text || noFigure), grams: emissions_gco2e ?? undefined, wrong, meant: meant ?? undefined };
      });
    },

    /** Points of 100 of what models are compared by, each from its card's model-index. */
    metricsOf(indices: readonly unknown[]): Metrics[] {
      return indices.map((index) => parsed(core.metrics(JSON.stringify(index ?? null))) as Metrics);
    },

    /** Grams as people write them; nothing for none. */
    massInWords(grams: readonly number[]): string[] {
      return grams.map((mass) =>
        mass > 0 ? ((parsed(core.readCard(`---\nco2_eq_emissions: ${mass.toFixed(6)}\n---\n`)) as Card).display ?? "") : "",
      );
    },

    /** What a run comes to. */
    estimateRun(run: object): Answer {
      return parsed(core.estimate(JSON.stringify(run))) as Answer;
    },

    /** What a sentence says; `answers` as in read(). */
    sentence(text: string, answers: readonly string[]): Sentence {
      return parsed(core.readSentence(JSON.stringify({ text, answers }))) as Sentence;
    },

    /** What the pictures beside the figure show; none where the run has no estimate. */
    pictures(run: Run): PicturesData | undefined {
      const answer = parsed(core.pictures(JSON.stringify(run))) as PicturesAnswer;
      return answer.ok ? answer : undefined;
    },

    /** What other tools would say, and why; none where the run has no estimate. */
    peers(run: Run): PeersData | undefined {
      const answer = parsed(core.peers(JSON.stringify(run))) as PeersAnswer;
      return answer.ok ? answer : undefined;
    },

    /** What lies beside the training, answered on an accelerator ("": the run's own). */
    beyondTraining(run: Run, serveOn: string): BeyondTrainingAnswer {
      return parsed(core.beyondTraining(JSON.stringify(run), serveOn)) as BeyondTrainingAnswer;
    },

    /** How runs compare. */
    compare(request: CompareRequest): CompareAnswer {
      return parsed(core.compare(JSON.stringify(request))) as CompareAnswer;
    },

    /** What the lines of a project come to. */
    project(request: ProjectRequest): ProjectAnswer {
      return parsed(core.project(JSON.stringify(request))) as ProjectAnswer;
    },

    /** The first rows of a table of models, and what its columns are taken for. */
    previewTable(file: Blob, columns: TableWishes["columns"]): Promise<TablePreview | { refused: string }> {
      return previewOf(core, file, columns).catch(refused);
    },

    /** What a table of models comes to. */
    accountFor(file: Blob, wishes: TableWishes, progress: Progress): Promise<TableAnswer | { refused: string }> {
      return accountFor(core, file, wishes, progress).catch(refused);
    },

    /** The tables that estimates rest on. */
    tables(): { places: Tables; accelerators: Tables } {
      return { places: parsed(core.places()) as Tables, accelerators: parsed(core.accelerators()) as Tables };
    },

    /** What this build is and holds, whether it gives published figures again, and how long one estimate takes here. */
    selfTest(): SelfTest & { took_display: string; budget_display: string } {
      const test = parsed(core.selfTest()) as SelfTest;
      const run = JSON.stringify({ accelerator: "8x H100", wall_clock_hours: 1, region: "USA" });
      const times = 100;
      const began = performance.now(); // of many: browsers round it, some to milliseconds
      for (let time = 0; time < times; ++time) core.estimate(run);
      const took = (performance.now() - began) / times;
      return { ...test, took_display: `${took.toPrecision(2)} ms`, budget_display: `${test.estimate_budget_ms} ms` };
    },

    /** The estimate in every format; none where the run has no estimate. */
    exports(run: Run): Export[] {
      const answer = parsed(core.exportRun(JSON.stringify(run), Math.floor(Date.now() / 1000))) as ExportAnswer;
      return answer.ok ? answer.exports : [];
    },

    /** The README with the block of the run's estimate; `wrong` says what the Hub's YAML library would read differently. */
    async merge(readme: Blob, run: Run): Promise<Merged> {
      const text = decode(new Uint8Array(await readme.arrayBuffer()));
      const answer = parsed(core.mergeCard(text, JSON.stringify(run))) as CardAnswer;
      return answer.ok ? { ok: true, text: answer.text, diff: answer.diff, wrong: verify(text, answer.text) } : answer;
    },
  };
}

/** What is wrong with a table is an answer; a module that failed is none. */
function refused(reason: unknown): { refused: string } {
  if (reason instanceof TableRefused) return { refused: plainly(reason.message) };
  if (reason instanceof DOMException) return { refused: notThere };
  throw reason;
}

const inMegabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e6 ? 1 : 0);

/** The first model card among the files; the core says which are cards. */
function cardAmong(files: readonly FileReading[]): Reading["card"] {
  for (const file of files) {
    if (!("card" in file) || !file.card) continue;
    const { display, findings } = file.card.reading as unknown as Card;
    const { fixed, text } = file.card;
    const inside = text === null ? undefined : new Blob([text]);
    return { given: file.given, inside, says: display ?? noFigure, findings, fixed: fixed ?? undefined };
  }
  return undefined;
}

export type Calls = ReturnType<typeof callsOf>;
export type CallName = keyof Calls;

/** What the Hub's YAML library reads in a merged card: the figure, and every other key as it was. Empty if so. */
function verify(before: string, after: string): string {
  const read = (readme: string) => (parse(frontMatter(readme)) ?? {}) as Record<string, unknown>;
  try {
    const [old, now] = [read(before), read(after)];
    const block = now.co2_eq_emissions as { emissions?: unknown } | undefined;
    if (typeof block?.emissions !== "number") return "The merged block does not read back as a number.";
    delete old.co2_eq_emissions;
    delete now.co2_eq_emissions;
    return JSON.stringify(old) === JSON.stringify(now) ? "" : "Another key of the front matter would read differently.";
  } catch (reason) {
    return `The merged front matter does not read back: ${reason instanceof Error ? reason.message : String(reason)}`;
  }
}

function frontMatter(readme: string): string {
  return /^\uFEFF?\s*---\s*?(?:\r\n|\r|\n)([^]*?)(?:\r\n|\r|\n)---\s*(?:\r\n|\r|\n|$)/.exec(readme)?.[1] ?? "";
}
