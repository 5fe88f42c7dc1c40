// What each tier means to someone who has not read the paper.
import type { Tier } from "../generated/report";

export const tiers: Record<Tier, string> = {
  "1a": "Calculated from measured or published energy, with the fewest assumptions.",
  "1b": "Calculated from the hardware and its hours. Power and overheads come from published data.",
  "1c": "Calculated from the hardware and the compute. The hours are estimated, too.",
  "2": "Estimated from the compute alone, by comparison with published models: right to within a small factor.",
  "3": "Guessed from the size alone, by comparison with published models: it can be 10× off.",
};
