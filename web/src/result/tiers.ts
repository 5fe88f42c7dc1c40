// What each tier means to someone who has not read the paper.
import type { Tier } from "../generated/report";

export interface TierMeaning {
  /** How far to trust it, in a word or two. */
  trust: string;
  meaning: string;
}

const accounted = "an account of the hardware";
const regression = "a regression over published models";

export const tiers: Record<Tier, TierMeaning> = {
  "1a": { trust: accounted, meaning: "From energy that was measured or published: the least is assumed." },
  "1b": { trust: accounted, meaning: "From the hardware and its hours: power and overheads are looked up." },
  "1c": { trust: accounted, meaning: "From the hardware and the compute: the hours, too, are worked out." },
  "2": { trust: regression, meaning: "From the compute alone: right to within a small factor." },
  "3": { trust: regression, meaning: "From the size alone: an order of magnitude, no more." },
};
