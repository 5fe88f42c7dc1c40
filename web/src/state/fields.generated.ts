// Written by scripts/generate-schema from core/include/trainprint/fields.inc, the table of a run's fields
// that the core reads, checks and names in its errors. Do not edit: change the table, build, run the script.
// `default` is what holds where a choice is left open; "" where nothing is then assumed.

/** Characters that a field takes: far more than any figure or name, few enough that a pasted file slows nothing down. */
export const maxLength = 10_000;

export const fields = [
  {
    path: "name",
    kind: "text",
    label: "Name",
    example: "Llama 2 7B",
  },
  {
    path: "accelerator",
    kind: "text",
    label: "Accelerator",
    example: "A100 80GB",
  },
  {
    path: "region",
    kind: "text",
    label: "Where the electricity was used",
    hint: "Country, state, city or cloud region; left empty, where AI computing stands",
    example: "United States",
  },
  {
    path: "setting",
    kind: "choice",
    label: "Where it ran",
    hint: "Decides what draws power beside the accelerators",
    default: "",
    choices: [
      { value: "data_center", label: "Data centre" },
      { value: "cloud_instance", label: "Cloud instance" },
      { value: "notebook_service", label: "Notebook service" },
      { value: "workstation", label: "Own workstation" },
      { value: "laptop", label: "Laptop or small computer" },
      { value: "cluster", label: "Computing centre" },
    ],
  },
  {
    path: "training_type",
    kind: "choice",
    label: "Kind of training",
    default: "pre-training",
    choices: [
      { value: "pre-training", label: "Pre-training" },
      { value: "fine-tuning", label: "Fine-tuning" },
      { value: "instruction-tuning", label: "Instruction" },
    ],
  },
  {
    path: "architecture",
    kind: "choice",
    label: "Architecture",
  },
  {
    path: "modality",
    kind: "choice",
    label: "What the model works on",
  },
  {
    path: "energy_boundary",
    kind: "choice",
    label: "What the measured energy covers",
  },
  {
    path: "options.boundary",
    kind: "choice",
    label: "Headline boundary",
  },
  {
    path: "options.constants",
    kind: "choice",
    label: "Constants",
  },
  {
    path: "options.grid_basis",
    kind: "choice",
    label: "Grid average",
  },
  {
    path: "options.regression",
    kind: "choice",
    label: "Regressions",
  },
  {
    path: "corrections.optimizer",
    kind: "choice",
    label: "Optimiser",
  },
  {
    path: "corrections.precision",
    kind: "choice",
    label: "Number format",
  },
  {
    path: "options.tier3_grid_unit",
    kind: "choice",
    label: "Tier 3 grid factor",
  },
  {
    path: "parameters",
    kind: "number",
    label: "Parameters",
    hint: "All of the model’s",
    example: "6.74B",
  },
  {
    path: "active_parameters",
    kind: "number",
    label: "Active parameters",
  },
  {
    path: "trainable_parameters",
    kind: "number",
    label: "Trainable parameters",
  },
  {
    path: "dense_parameters",
    kind: "number",
    label: "Parameters that every token passes",
  },
  {
    path: "expert_parameters",
    kind: "number",
    label: "Parameters of one expert",
  },
  {
    path: "experts_per_layer",
    kind: "number",
    label: "Experts per layer",
  },
  {
    path: "experts_per_token",
    kind: "number",
    label: "Experts per token",
  },
  {
    path: "expert_layers",
    kind: "number",
    label: "Layers with experts",
  },
  {
    path: "load_imbalance",
    kind: "number",
    label: "Load imbalance of the experts",
  },
  {
    path: "tokens",
    kind: "number",
    label: "Tokens",
    hint: "All epochs together",
    example: "2T",
  },
  {
    path: "dataset_tokens",
    kind: "number",
    label: "Tokens of the data set",
  },
  {
    path: "dataset_examples",
    kind: "number",
    label: "Examples in the data set",
  },
  {
    path: "dataset_bytes",
    kind: "number",
    label: "Size of the data set’s text",
  },
  {
    path: "epochs",
    kind: "number",
    label: "Epochs",
  },
  {
    path: "steps",
    kind: "number",
    label: "Optimiser steps",
  },
  {
    path: "world_size",
    kind: "number",
    label: "Data-parallel devices",
  },
  {
    path: "gradient_accumulation",
    kind: "number",
    label: "Gradient accumulation",
  },
  {
    path: "sequence_length",
    kind: "number",
    label: "Mean sequence length",
  },
  {
    path: "per_device_batch",
    kind: "number",
    label: "Batch per device",
  },
  {
    path: "images",
    kind: "number",
    label: "Images per epoch",
  },
  {
    path: "image_size",
    kind: "number",
    label: "Side of an image",
  },
  {
    path: "overrides.flop_per_parameter_token",
    kind: "number",
    label: "FLOP per parameter and token",
  },
  {
    path: "overrides.alpha_frozen",
    kind: "number",
    label: "Cost of a frozen parameter",
  },
  {
    path: "overrides.alpha_route",
    kind: "number",
    label: "Routing overhead",
  },
  {
    path: "training_flop",
    kind: "number",
    label: "Training compute",
  },
  {
    path: "base_training_flop",
    kind: "number",
    label: "Training compute of the model it was made from",
  },
  {
    path: "accelerator_count",
    kind: "number",
    label: "Number of accelerators",
    example: "8",
  },
  {
    path: "node_count",
    kind: "number",
    label: "Number of servers",
  },
  {
    path: "device_hours",
    kind: "number",
    label: "Device-hours",
    hint: "Accelerators × hours, summed",
    example: "184,320",
    unit: "h",
  },
  {
    path: "wall_clock_hours",
    kind: "number",
    label: "Wall-clock hours",
    hint: "By the clock, with the number of accelerators",
    example: "23,040",
    unit: "h",
  },
  {
    path: "year",
    kind: "number",
    label: "Year of the run",
  },
  {
    path: "energy_kwh",
    kind: "number",
    label: "Measured energy",
  },
  {
    path: "emissions_gco2e",
    kind: "number",
    label: "Published emissions",
  },
  {
    path: "overrides.accelerator_power_w",
    kind: "number",
    label: "Accelerator power",
  },
  {
    path: "overrides.peak_flop_per_s",
    kind: "number",
    label: "Peak rate",
  },
  {
    path: "overrides.throughput_efficiency",
    kind: "number",
    label: "Efficiency",
  },
  {
    path: "overrides.time_amplification",
    kind: "number",
    label: "Time amplification",
  },
  {
    path: "overrides.host_overhead",
    kind: "number",
    label: "Host overhead",
  },
  {
    path: "overrides.node_power_w",
    kind: "number",
    label: "Power per server",
  },
  {
    path: "overrides.network_power_w",
    kind: "number",
    label: "Network power per server",
  },
  {
    path: "overrides.pue",
    kind: "number",
    label: "PUE",
  },
  {
    path: "overrides.grid_gco2e_per_kwh",
    kind: "number",
    label: "Grid intensity",
  },
  {
    path: "options.sample_points",
    kind: "number",
    label: "Points of the propagation",
  },
  {
    path: "corrections.activation_checkpointing",
    kind: "truth",
    label: "Activation checkpointing",
  },
  {
    path: "corrections.fused_attention",
    kind: "truth",
    label: "Fused attention",
  },
  {
    path: "corrections.pipeline_parallel",
    kind: "truth",
    label: "Pipeline parallelism",
  },
  {
    path: "corrections.data_parallel",
    kind: "truth",
    label: "Data parallelism",
  },
  {
    path: "corrections.other_overhead",
    kind: "truth",
    label: "Other overhead",
  },
  {
    path: "options.impute_compute",
    kind: "truth",
    label: "Let a well-known model stand in",
  },
] as const;

/** Where a field's value goes in the run: "parameters", "overrides.pue". */
export type FieldPath = (typeof fields)[number]["path"];

export type Setting = "data_center" | "cloud_instance" | "notebook_service" | "workstation" | "laptop" | "cluster";
export type TrainingType = "pre-training" | "fine-tuning" | "instruction-tuning";
export type Architecture = "decoder-only" | "encoder-only" | "encoder-decoder" | "vision-language" | "vit" | "clip" | "dit" | "unet" | "cnn";
export type Modality = "nlp" | "cv" | "multimodal" | "audio" | "video" | "diffusion" | "other";
export type EnergyBoundary = "accelerator" | "it" | "facility";
export type Boundary = "accelerator" | "it" | "facility";
export type Constants = "vendor" | "paper";
export type GridBasis = "lifecycle" | "direct";
export type Regression = "refit" | "paper";
export type Optimizer = "adam" | "adafactor" | "sgd";
export type Precision = "bf16" | "fp32" | "fp8";
export type Tier3GridUnit = "g_per_kwh" | "kg_per_kwh";
