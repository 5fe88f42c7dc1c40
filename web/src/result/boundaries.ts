// What each boundary includes, from the inside out.
import type { Boundary } from "../generated/report";

export const boundaries: readonly { id: Boundary; name: string; covers: string; scope: string }[] = [
  { id: "accelerator", name: "Accelerators", covers: "GPUs or TPUs alone", scope: "accelerators alone" },
  { id: "it", name: "Servers", covers: "plus hosts, nodes, network", scope: "servers included" },
  { id: "facility", name: "Facility", covers: "plus cooling and power losses", scope: "whole facility" },
];
