// What each boundary takes in, from the inside out.
import type { Boundary } from "../generated/report";

export const boundaries: readonly { id: Boundary; name: string; covers: string }[] = [
  { id: "accelerator", name: "Accelerators", covers: "GPUs or TPUs alone" },
  { id: "it", name: "Servers", covers: "and hosts, nodes, network" },
  { id: "facility", name: "Facility", covers: "and cooling, power delivery" },
];
