// What the page calls where a number is from.
import type { Route } from "../generated/report";

export const origins: Record<Route["trace"][number]["origin"], string> = {
  disclosed: "from you",
  derived: "looked up",
  // @wc-include
  imputed: "assumed",
  override: "your value",
};
