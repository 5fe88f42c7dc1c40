// Whether the training is over or to come.
export const stages = [
  { value: "", label: "Finished training" },
  { value: "planned", label: "Planned training" },
];
