// What each tier means to someone who has not read the paper.
import type { Tier } from "../generated/report";

export const tiers: Record<Tier, string> = {
  "1a": "From energy that was measured or published: the least is assumed.",
  "1b": "From the hardware and its hours; power and overheads are looked up.",
  "1c": "From the hardware and the compute; the hours, too, are worked out.",
  "2": "From the compute alone, as published models had it: right to within a small factor.",
  "3": "From the size alone, as published models had it: an order of magnitude, no more.",
};
