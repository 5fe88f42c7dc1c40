// The core as the page sees it: typed values instead of JSON text. Everything numeric happens behind this line.
import type { Catalogue } from "../generated/catalogue";
import type { Answer } from "../generated/report";
import type { Run } from "../generated/run";
import { arrived } from "./failure";

export interface Core {
  version: string;
  /** Written and read when it is first asked for: that takes longer than an estimate. */
  readonly catalogue: Catalogue;
  estimate(run: Run): Answer;
}

export async function openCore(): Promise<Core> {
  const { start } = await arrived(import("#start"));
  const core = await start();
  const estimate = (run: Run) => JSON.parse(core.estimate(JSON.stringify(run))) as Answer;
  let catalogue: Catalogue | undefined;
  return {
    version: core.version(),
    get catalogue() {
      return (catalogue ??= JSON.parse(core.catalogue()) as Catalogue);
    },
    estimate,
  };
}
