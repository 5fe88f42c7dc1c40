// Which fields of a run the form asks for, in the order shown, and how wide. What they are called and may hold is the
// core's to say: ../fields.generated.
import type { FieldPath } from "../fields.generated";

export type SectionName = "model" | "hardware" | "place" | "known" | "compute" | "experts" | "corrections" | "adjust";

export interface Place {
  path: FieldPath;
  section: SectionName;
  /** Width in sixths of the row; half a row where none is given. */
  span?: 4 | 6;
  /** Free text with a list of known names to choose from. */
  list?: "accelerators" | "places";
  /** All choices in sight, instead of a list that opens. */
  segments?: true;
  /** One text that means one of two things: it goes to `path` or to `other`. */
  other?: FieldPath;
}

export const layout = [
  { path: "training_type", section: "model", segments: true, span: 6 },
  { path: "parameters", section: "model" },
  { path: "tokens", section: "model" },
  { path: "name", section: "model", span: 6 },
  { path: "accelerator", section: "hardware", list: "accelerators" },
  { path: "accelerator_count", section: "hardware" },
  { path: "device_hours", section: "hardware", other: "wall_clock_hours", span: 6 },
  { path: "setting", section: "hardware", span: 6 },
  { path: "region", section: "place", list: "places", span: 6 },
  { path: "energy_kwh", section: "known", span: 6 },
  { path: "energy_boundary", section: "known", span: 6 },
  { path: "emissions_gco2e", section: "known" },
  { path: "training_flop", section: "known" },
  { path: "architecture", section: "compute" },
  { path: "active_parameters", section: "compute" },
  { path: "trainable_parameters", section: "compute" },
  { path: "overrides.alpha_frozen", section: "compute" },
  { path: "base_training_flop", section: "compute" },
  { path: "dataset_tokens", section: "compute" },
  { path: "dataset_bytes", section: "compute" },
  { path: "dataset_examples", section: "compute" },
  { path: "epochs", section: "compute" },
  { path: "steps", section: "compute" },
  { path: "per_device_batch", section: "compute" },
  { path: "sequence_length", section: "compute" },
  { path: "gradient_accumulation", section: "compute" },
  { path: "world_size", section: "compute" },
  { path: "images", section: "compute" },
  { path: "image_size", section: "compute" },
  { path: "options.impute_compute", section: "compute" },
  { path: "dense_parameters", section: "experts", span: 6 },
  { path: "expert_parameters", section: "experts" },
  { path: "experts_per_layer", section: "experts" },
  { path: "experts_per_token", section: "experts" },
  { path: "expert_layers", section: "experts" },
  { path: "load_imbalance", section: "experts", span: 6 },
  { path: "overrides.alpha_route", section: "experts" },
  { path: "corrections.optimizer", section: "corrections" },
  { path: "corrections.precision", section: "corrections" },
  { path: "corrections.activation_checkpointing", section: "corrections" },
  { path: "corrections.fused_attention", section: "corrections" },
  { path: "corrections.pipeline_parallel", section: "corrections" },
  { path: "corrections.data_parallel", section: "corrections" },
  { path: "corrections.other_overhead", section: "corrections" },
  { path: "year", section: "adjust" },
  { path: "overrides.accelerator_power_w", section: "adjust" },
  { path: "overrides.throughput_efficiency", section: "adjust" },
  { path: "overrides.pue", section: "adjust" },
  { path: "overrides.grid_gco2e_per_kwh", section: "adjust" },
  { path: "options.grid_basis", section: "adjust" },
  { path: "options.boundary", section: "adjust" },
  { path: "options.constants", section: "adjust" },
  { path: "node_count", section: "adjust" },
  { path: "overrides.peak_flop_per_s", section: "adjust" },
  { path: "overrides.flop_per_parameter_token", section: "adjust", span: 6 },
  { path: "overrides.time_amplification", section: "adjust" },
  { path: "overrides.host_overhead", section: "adjust" },
  { path: "overrides.node_power_w", section: "adjust" },
  { path: "overrides.network_power_w", section: "adjust" },
  { path: "modality", section: "adjust" },
  { path: "options.regression", section: "adjust" },
  { path: "options.sample_points", section: "adjust" },
  { path: "options.tier3_grid_unit", section: "adjust" },
] as const satisfies readonly Place[];
