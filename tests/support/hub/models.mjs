// The models of the stand-in, written for these tests in the shapes that the Hub answers in.

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const card = (front, body = "# A model\n") => `---\n${front}\n---\n${body}`;

/** Weights of which only the header is ever read: its length, the header, and as many zeros as it says. */
export function safetensors(tensors, metadata) {
  const header = Buffer.from(JSON.stringify({ ...(metadata && { __metadata__: metadata }), ...tensors }));
  const length = Buffer.alloc(8);
  length.writeUInt32LE(header.length);
  return Buffer.concat([length, header, Buffer.alloc(64)]);
}

const gpt2 = { model_type: "gpt2", architectures: ["GPT2LMHeadModel"], n_embd: 768, n_layer: 12, n_head: 12, n_positions: 1024, vocab_size: 50257 };
const llama = {
  model_type: "llama",
  architectures: ["LlamaForCausalLM"],
  hidden_size: 4096,
  intermediate_size: 11008,
  max_position_embeddings: 4096,
  num_attention_heads: 32,
  num_hidden_layers: 32,
  tie_word_embeddings: false,
  torch_dtype: "float16",
  vocab_size: 32000,
};
const moe = {
  model_type: "mixtral",
  architectures: ["MixtralForCausalLM"],
  hidden_size: 4096,
  intermediate_size: 14336,
  num_attention_heads: 32,
  num_hidden_layers: 32,
  num_key_value_heads: 8,
  num_local_experts: 8,
  num_experts_per_tok: 2,
  tie_word_embeddings: false,
  torch_dtype: "bfloat16",
  vocab_size: 32000,
};
const lora = {
  base_model_name_or_path: "me/tuned",
  bias: "none",
  lora_alpha: 16,
  peft_type: "LORA",
  r: 8,
  target_modules: ["q_proj", "v_proj"],
  task_type: "CAUSAL_LM",
};
const stateOf = (seconds) => ({ epoch: 3, global_step: 1500, log_history: [{ epoch: 3, step: 1500, train_loss: 0.7, train_runtime: seconds }] });
const logOf = (seconds, kilograms, kwh) =>
  `project_name,duration,emissions,energy_consumed,country_iso_code,gpu_count,gpu_model\nrun,${seconds},${kilograms},${kwh},FRA,1,1 x NVIDIA A100-SXM4-80GB\n`;

const stored = (dtype, total) => ({ safetensors: { parameters: { [dtype]: total }, total } });
const based = (relation, id) => ({ tags: [`base_model:${id}`, `base_model:${relation}:${id}`, "region:us"] });

/**
 * What a repository answers (`info`), and holds (`files`). `gated` and `private` as on the Hub; `movedTo` is its new name; `large` are
 * the files that lie elsewhere, behind a redirect.
 */
export const models = {
  "me/dense": {
    info: { ...stored("F32", 137022720), pipeline_tag: "text-generation", createdAt: "2023-02-01T10:00:00.000Z" },
    files: {
      "README.md": card("license: mit # kept", "# Dense\n\n## Training\n\n- **Hardware:** 8 x A100 80GB\n- **Hours used:** 100 hours by the clock\n- **Region:** France\n"),
      "config.json": json(gpt2),
      "model.safetensors": safetensors({ "wte.weight": { dtype: "F32", shape: [50257, 768], data_offsets: [0, 64] } }),
    },
    large: ["model.safetensors"],
  },
  "me/moe": {
    info: { ...stored("BF16", 46702792704), pipeline_tag: "text-generation", createdAt: "2024-01-01T10:00:00.000Z" },
    files: { "README.md": card("license: apache-2.0", "# MoE\n\nTrained for 20,000 H100 hours in Norway.\n"), "config.json": json(moe) },
  },
  "me/base": {
    info: { ...stored("F16", 6738415616), pipeline_tag: "text-generation", createdAt: "2023-07-01T10:00:00.000Z", childrenModelCount: 12000 },
    files: {
      "README.md": card("license: llama2", "# Base\n\nPre-training took 184,320 GPU hours on A100-80GB in the United States.\n"),
      "config.json": json(llama),
    },
  },
  "me/tuned": {
    info: {
      ...stored("F16", 6738415616),
      ...based("finetune", "me/base"),
      pipeline_tag: "text-generation",
      createdAt: "2024-03-01T10:00:00.000Z",
      childrenModelCount: 2,
    },
    files: {
      "README.md": card("license: llama2\nbase_model: me/base", "# Tuned\n\nFine-tuned for 40 hours on 8 A100 80GB in France.\n"),
      "config.json": json(llama),
    },
  },
  "me/lora": {
    info: { ...stored("F32", 4194304), ...based("adapter", "me/tuned"), library_name: "peft", createdAt: "2024-05-01T10:00:00.000Z" },
    files: {
      "README.md": card("library_name: peft\nbase_model: me/tuned", "# LoRA\n"),
      "adapter_config.json": json(lora),
      "emissions.csv": logOf(7200, 0.25, 1.2),
      "trainer_state.json": json(stateOf(7190)),
    },
  },
  "me/quantised-GGUF": {
    info: {
      ...based("quantized", "me/tuned"),
      gguf: { total: 6738415616, architecture: "llama", context_length: 4096, totalFileSize: 4081004224 },
      createdAt: "2024-06-01T10:00:00.000Z",
    },
    files: { "README.md": card("base_model: me/tuned", "# GGUF\n\nConverted.\n") },
  },
  "me/diffusion": {
    info: { pipeline_tag: "text-to-image", library_name: "diffusers", createdAt: "2023-01-01T10:00:00.000Z" },
    files: {
      "README.md": card("license: openrail", "# Diffusion\n\n- **Hardware Type:** A100 PCIe 40GB\n- **Hours used:** 150000\n- **Cloud Provider:** AWS\n- **Compute Region:** US-east\n"),
      "model_index.json": json({ _class_name: "StableDiffusionPipeline", unet: ["diffusers", "UNet2DConditionModel"] }),
    },
  },
  "me/style-lora": {
    info: { ...based("adapter", "me/diffusion"), library_name: "diffusers", createdAt: "2024-02-01T10:00:00.000Z" },
    files: {
      "README.md": card("base_model: me/diffusion\ntags: [lora]", "# A style\n"),
      "style.safetensors": safetensors(
        { "lora_unet_a.lora_down.weight": { dtype: "F16", shape: [8, 320], data_offsets: [0, 64] } },
        { ss_num_train_images: "40", ss_num_epochs: "10", ss_steps: "400", ss_training_started_at: "1706778000.0", ss_training_finished_at: "1706779800.0" },
      ),
    },
    large: ["style.safetensors"],
  },
  "me/gated": {
    gated: "manual",
    info: { ...stored("BF16", 8030261248), createdAt: "2024-07-01T10:00:00.000Z" },
    files: { "README.md": card("license: other", "# Gated\n\nTrained for 1,000 H100 hours in Germany.\n"), "config.json": json(llama) },
  },
  "me/private": { private: true, info: {}, files: { "README.md": card("license: other") } },
  "me/old-name": { movedTo: "me/new-name" },
  "me/new-name": {
    info: { ...stored("F32", 124439808), createdAt: "2022-03-02T23:29:04.000Z" },
    files: { "README.md": card("license: mit", "# Renamed\n\nTrained for 100 hours on one V100 in Sweden.\n"), "config.json": json(gpt2) },
  },
  "me/no-card": { info: { ...stored("F32", 124439808), createdAt: "2023-09-01T10:00:00.000Z" }, files: { "config.json": json(gpt2) } },
  "me/kilograms": {
    info: {
      ...stored("F32", 110000000),
      createdAt: "2023-10-01T10:00:00.000Z",
      tags: ["co2_eq_emissions"],
      cardData: { license: "mit", co2_eq_emissions: { emissions: 27, source: "codecarbon", hardware_used: "8 x A100", hours_used: 100 } },
    },
    files: { "README.md": card('license: mit\nco2_eq_emissions:\n  emissions: 27\n  source: codecarbon\n  hardware_used: "8 x A100"\n  hours_used: 100') },
  },
  "me/contradicting": {
    info: { ...stored("F32", 124439808), createdAt: "2023-11-01T10:00:00.000Z" },
    files: {
      "README.md": card("license: mit", "# Twice\n"),
      "config.json": json(gpt2),
      "trainer_state.json": json(stateOf(3600)),
      "emissions.csv": logOf(7200, 0.25, 1.2),
    },
  },
  "me/model": {
    info: { tags: ["co2_eq_emissions"], cardData: { license: "mit", co2_eq_emissions: "17g" } },
    files: { "README.md": "---\nlicense: mit\nco2_eq_emissions: 17g\n---\n# A model\n", "emissions.csv": logOf(7200, 0.25, 1.2), "model.safetensors": safetensors({}) },
    large: ["model.safetensors"],
  },
};

/** An author whose models are compared, and whose cards want mending: each in another way. */
const scored = (value) => ({ "model-index": [{ results: [{ dataset: { type: "imdb", name: "IMDb" }, metrics: [{ type: "accuracy", value }] }] }] });
const compared = (says, total, others, body = "# A model\n") => ({
  info: {
    ...stored("F32", total),
    pipeline_tag: "text-classification",
    createdAt: "2023-10-01T10:00:00.000Z",
    tags: says === undefined ? [] : ["co2_eq_emissions"],
    cardData: { license: "mit", ...(says !== undefined && { co2_eq_emissions: says }) },
    ...others,
  },
  files: {
    "README.md": card(says === undefined ? "license: mit" : `license: mit\nco2_eq_emissions: ${JSON.stringify(says)}`, body),
    "config.json": json(gpt2),
  },
});
const trained = "# A model\n\nTrained for 10 hours on one A100 80GB in France.\n";
Object.assign(models, {
  "light/large": compared(9000, 340000000, scored(94)),
  "light/small": compared(130, 66000000, scored(0.92)),
  "light/kilograms": compared({ emissions: 27, source: "codecarbon", energy_consumed: 80 }, 110000000, scored(0.93)),
  "light/zero": compared({ emissions: 0 }, 110000000, {}, trained),
  "light/list": compared([1, 2], 110000000, {}, trained),
  "light/silent": compared(undefined, 110000000, {}, trained),
  "light/contradicted": compared({ emissions: 5000000, hardware_used: "1 x A100 80GB", hours_used: 10 }, 110000000, {}, trained),
});

/** What the cards of one author say of emissions: nothing, grams, a unit, a list, and probably kilograms. */
const stated = [undefined, 1234.5, "17g", [1, 2], { emissions: 27, source: "codecarbon", hardware_used: "8 x A100", hours_used: 100 }];

/** An author of 500 models, whose files nobody asks for. */
for (let number = 0; number < 500; ++number) {
  const says = stated[number % stated.length];
  const size = 1e7 * (number + 1);
  models[`many/model-${number}`] = {
    info: {
      pipeline_tag: number % 2 === 0 ? "fill-mask" : "text-generation",
      downloads: 500 - number,
      tags: says === undefined ? [] : ["co2_eq_emissions"],
      cardData: { license: "mit", ...(says !== undefined && { co2_eq_emissions: says }) },
      ...(number % 3 > 0 && stored("F32", size)),
      createdAt: "2023-01-01T10:00:00.000Z",
    },
    files: {},
  };
}
