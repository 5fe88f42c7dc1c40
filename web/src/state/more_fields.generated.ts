// Written by scripts/generate-schema from core/include/trainprint/fields.inc, the table of a run's fields
// that the core reads, checks and names in its errors. Do not edit: change the table, build, run the script.
// `default` is what holds where a choice is left open; "" where nothing is then assumed.

export const more = [
  {
    path: "architecture",
    hint: "Decides how compute is counted",
    default: "decoder-only",
    choices: [
      { value: "decoder-only", label: "Decoder-only" },
      { value: "encoder-only", label: "Encoder-only" },
      { value: "encoder-decoder", label: "Encoder-decoder" },
      { value: "vision-language", label: "Vision-language" },
      { value: "vit", label: "Vision transformer" },
      { value: "clip", label: "CLIP" },
      { value: "dit", label: "Diffusion transformer" },
      { value: "unet", label: "Diffusion U-Net" },
      { value: "cnn", label: "Convolutional network" },
    ],
  },
  {
    path: "modality",
    hint: "A small network of images is counted as such",
    default: "nlp",
    choices: [
      { value: "nlp", label: "Language" },
      { value: "cv", label: "Images" },
      { value: "multimodal", label: "Several" },
      { value: "audio", label: "Audio" },
      { value: "video", label: "Video" },
      { value: "diffusion", label: "Image generation" },
      { value: "other", label: "Something else" },
    ],
  },
  {
    path: "energy_boundary",
    default: "facility",
    choices: [
      { value: "accelerator", label: "Accelerators only" },
      { value: "it", label: "Servers, network" },
      { value: "facility", label: "Facility" },
    ],
  },
  {
    path: "options.boundary",
    hint: "All three are always shown",
    default: "facility",
    choices: [
      { value: "accelerator", label: "Accelerators only" },
      { value: "it", label: "Servers, network" },
      { value: "facility", label: "Facility" },
    ],
  },
  {
    path: "options.constants",
    hint: "Power, peak rate, efficiency",
    default: "vendor",
    choices: [
      { value: "vendor", label: "Vendors’ data" },
      { value: "paper", label: "As in the paper" },
    ],
  },
  {
    path: "options.grid_basis",
    hint: "Direct is the regulator’s figure, where one is published",
    default: "lifecycle",
    choices: [
      { value: "lifecycle", label: "Life-cycle" },
      { value: "direct", label: "Direct" },
    ],
  },
  {
    path: "options.regression",
    hint: "Tiers 2 and 3, efficiency, grid where no place is named",
    default: "refit",
    choices: [
      { value: "refit", label: "Fitted to published models" },
      { value: "paper", label: "As in the paper" },
    ],
  },
  {
    path: "corrections.optimizer",
    default: "",
    choices: [
      { value: "adam", label: "Adam, AdamW" },
      { value: "adafactor", label: "Adafactor" },
      { value: "sgd", label: "SGD" },
    ],
  },
  {
    path: "corrections.precision",
    default: "",
    choices: [
      { value: "bf16", label: "BF16 or FP16" },
      { value: "fp32", label: "FP32" },
      { value: "fp8", label: "FP8" },
    ],
  },
  {
    path: "options.tier3_grid_unit",
    hint: "Unit in the parameter regression; printed as kg",
    default: "g_per_kwh",
    choices: [
      { value: "g_per_kwh", label: "g per kWh" },
      { value: "kg_per_kwh", label: "As printed" },
    ],
  },
  {
    path: "active_parameters",
    hint: "Used per token, in a mixture of experts",
    example: "12.9B",
  },
  {
    path: "trainable_parameters",
    hint: "If the rest is frozen, as in LoRA",
    example: "4.2M",
  },
  {
    path: "dense_parameters",
    hint: "Parameters outside the routed experts",
    example: "1.6B",
  },
  {
    path: "expert_parameters",
    hint: "Parameters, in one layer",
    example: "176M",
  },
  {
    path: "experts_per_layer",
    example: "8",
  },
  {
    path: "experts_per_token",
    example: "2",
  },
  {
    path: "expert_layers",
    example: "32",
  },
  {
    path: "load_imbalance",
    hint: "Busiest expert over the mean, from 1",
    example: "1.1",
  },
  {
    path: "dataset_tokens",
    hint: "With the epochs, in place of the tokens",
    example: "300B",
  },
  {
    path: "dataset_examples",
    hint: "With their mean sequence length and the epochs",
    example: "52,000",
  },
  {
    path: "dataset_bytes",
    hint: "Of the text, with the epochs",
    example: "2 GB",
    unit: "bytes",
  },
  {
    path: "epochs",
    example: "3",
  },
  {
    path: "steps",
    hint: "With what follows, in place of the tokens",
    example: "100k",
  },
  {
    path: "world_size",
    hint: "That read different data",
    example: "64",
  },
  {
    path: "gradient_accumulation",
    example: "4",
  },
  {
    path: "sequence_length",
    hint: "Mean, in tokens",
    example: "2048",
  },
  {
    path: "per_device_batch",
    hint: "Sequences or images",
    example: "8",
  },
  {
    path: "images",
    hint: "Where images are counted, not tokens",
    example: "1.28M",
  },
  {
    path: "image_size",
    hint: "Pixels, where it is not the model’s own",
    example: "224",
  },
  {
    path: "overrides.flop_per_parameter_token",
    hint: "The constant c, 5 to 12",
    example: "6",
  },
  {
    path: "overrides.alpha_frozen",
    hint: "Of a trained one’s, 0 to 1",
    example: "0.35",
  },
  {
    path: "overrides.alpha_route",
    hint: "A factor, 1 to 2",
    example: "1.025",
  },
  {
    path: "training_flop",
    hint: "Multiply-add counts as two",
    example: "8.1e22",
    unit: "FLOP",
  },
  {
    path: "base_training_flop",
    hint: "Of a fine-tuned model: for the AI Act’s threshold",
    example: "8.1e22",
    unit: "FLOP",
  },
  {
    path: "node_count",
    hint: "One per eight accelerators if empty",
    example: "1",
  },
  {
    path: "year",
    hint: "Picks the grid's year, and says how old the hardware was if it is not named",
    example: "2023",
  },
  {
    path: "energy_kwh",
    example: "73,728",
    unit: "kWh",
  },
  {
    path: "emissions_gco2e",
    hint: "With the energy it gives the grid",
    example: "31.22e6",
    unit: "g",
  },
  {
    path: "overrides.accelerator_power_w",
    hint: "Of one accelerator",
    example: "400",
    unit: "W",
  },
  {
    path: "overrides.peak_flop_per_s",
    hint: "Dense, of one accelerator",
    example: "312e12",
    unit: "FLOP/s",
  },
  {
    path: "overrides.throughput_efficiency",
    hint: "Achieved over peak rate, 0 to 1",
    example: "0.35",
  },
  {
    path: "overrides.time_amplification",
    hint: "Elapsed over productive time, from 1",
    example: "1.1",
  },
  {
    path: "overrides.host_overhead",
    hint: "Fraction of accelerator energy",
    example: "0.2",
  },
  {
    path: "overrides.node_power_w",
    hint: "Fixed part, per server",
    example: "250",
    unit: "W",
  },
  {
    path: "overrides.network_power_w",
    hint: "Per server",
    example: "100",
    unit: "W",
  },
  {
    path: "overrides.pue",
    hint: "Site energy over IT energy, from 1",
    example: "1.1",
  },
  {
    path: "overrides.grid_gco2e_per_kwh",
    hint: "Of the electricity used",
    example: "380",
    unit: "gCO₂e/kWh",
  },
  {
    path: "options.sample_points",
    hint: "1 to 65,536",
    example: "4,096",
  },
  {
    path: "corrections.other_overhead",
    hint: "Logging, data loading, graph capture",
  },
  {
    path: "options.impute_compute",
    hint: "Where the compute cannot be counted",
  },
] as const;
