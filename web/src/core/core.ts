// The core as the page sees it: typed values instead of JSON text. Everything numeric happens behind this line.
import type { Card } from "../generated/card";
import type { Catalogue } from "../generated/catalogue";
import type { ImportAnswer, ImportRefusal } from "../generated/import";
import type { Answer, FieldError } from "../generated/report";
import type { Run } from "../generated/run";

export interface Core {
  version: string;
  catalogue: Catalogue;
  estimate(run: Run): Answer;
}

export async function openCore(): Promise<Core> {
  const { start } = await import("#start");
  const core = await start();
  return {
    version: core.version(),
    catalogue: JSON.parse(core.catalogue()) as Catalogue,
    estimate: (run) => JSON.parse(core.estimate(JSON.stringify(run))) as Answer,
  };
}

/** A file that somebody has; `runs` chooses among those of a log, from 0. */
export interface GivenFile {
  name: string;
  text: string;
  runs?: number[];
}

/** A README.md with the block of an estimate, as text and as `diff -u` prints it. */
export type CardAnswer = { ok: true; happened: string; text: string; diff: string } | { ok: false; errors: FieldError[] };

/** One thing to take away from an estimate. */
export interface Export {
  id: string;
  title: string;
  file: string;
  media_type: string;
  text: string;
}

export interface FilesCore extends Core {
  /** Empty where the run has no estimate. */
  exportsOf(run: Run): Export[];
  importFiles(files: readonly GivenFile[]): ImportAnswer | ImportRefusal;
  readCard(readme: string): Card;
  fixCard(readme: string): { changed: boolean; text: string };
  mergeCard(readme: string, run: Run): CardAnswer;
}

/** The second module in place of the first: the same estimates, judged by the guard too, and the readers of files. */
export async function openFiles(first: Core): Promise<FilesCore> {
  const { startFiles } = await import("#start");
  const core = await startFiles();
  return {
    ...first,
    estimate: (run) => JSON.parse(core.estimate(JSON.stringify(run))) as Answer,
    importFiles: (files) => JSON.parse(core.importFiles(JSON.stringify({ files }))) as ImportAnswer | ImportRefusal,
    readCard: (readme) => JSON.parse(core.readCard(readme)) as Card,
    fixCard: (readme) => JSON.parse(core.fixCard(readme)) as { changed: boolean; text: string },
    exportsOf: (run) => {
      const answer = JSON.parse(core.exportRun(JSON.stringify(run))) as { ok: true; exports: Export[] } | { ok: false };
      return answer.ok ? answer.exports : [];
    },
    mergeCard: (readme, run) => JSON.parse(core.mergeCard(readme, JSON.stringify(run))) as CardAnswer,
  };
}
