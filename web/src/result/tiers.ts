// What each tier means to someone who has not read the paper.
import type { Tier } from "../generated/report";

export const tiers: Record<Tier, string> = {
  "1a": "Measured or published energy leaves the fewest assumptions.",
  "1b": "Power and overheads come from published data.",
  "1c": "The hours are estimated, too.",
  "2": "By comparison with published models: fair, within about 2×.",
  "3": "A guess by comparison with published models: it can be 10× off.",
};
