// The core as the page sees it: typed values instead of JSON text. Everything numeric happens behind this line.
import type { Trainprint } from "../../../wasm/load";
import type { Catalogue } from "../generated/catalogue";
import type { Answer } from "../generated/report";
import type { Run } from "../generated/run";
import { arrived } from "./failure";

export interface Core {
  version: string;
  catalogue: Catalogue;
  estimate(run: Run): Answer;
}

const estimator = (core: Trainprint) => (run: Run) => JSON.parse(core.estimate(JSON.stringify(run))) as Answer;

export async function openCore(): Promise<Core> {
  const { start } = await arrived(import("#start"));
  const core = await start();
  return { version: core.version(), catalogue: JSON.parse(core.catalogue()) as Catalogue, estimate: estimator(core) };
}

/** The second module in place of the first: the same estimates, judged for plausibility too. */
export async function openGuard(first: Core): Promise<Core> {
  const { startFiles } = await arrived(import("#start"));
  return { ...first, estimate: estimator(await startFiles()) };
}
