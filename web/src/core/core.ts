// The core as the page sees it: typed values instead of JSON text. Everything numeric happens behind this line.
import type { Catalogue } from "../generated/catalogue";
import type { Answer } from "../generated/report";
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

/** The second module in place of the first: the same estimates, judged by the guard too, and the readers of files. */
export async function openFiles(first: Core): Promise<Core> {
  const { startFiles } = await import("#start");
  const core = await startFiles();
  return { ...first, estimate: (run) => JSON.parse(core.estimate(JSON.stringify(run))) as Answer };
}
