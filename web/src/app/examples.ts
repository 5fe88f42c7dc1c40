// Runs to start from, one click each.
import { typed } from "#language";
import type { Draft } from "../state/draft";

/** A run field by field, or one that a sentence describes; state/planned.ts has the sentences of plans. */
export type Example = { title: string } & ({ draft: Draft } | { sentence: string });

export const examples: readonly Example[] = [
  {
    title: "Llama 2 7B",
    draft: {
      texts: {
        name: "Llama 2 7B",
        training_type: "pre-training",
        parameters: typed("6.74B"),
        tokens: "2T",
        accelerator: "A100 80GB",
        device_hours: typed("184,320"),
        region: "United States",
        "overrides.accelerator_power_w": "400",
      },
      meanings: { device_hours: "device_hours" },
    },
  },
  {
    title: "A small fine-tune",
    draft: {
      texts: {
        name: "my-fine-tune",
        training_type: "fine-tuning",
        parameters: typed("1.5B"),
        tokens: "400M",
        accelerator: "RTX 4090",
        accelerator_count: "2",
        device_hours: typed("9.5"),
        region: "France",
      },
      meanings: { device_hours: "wall_clock_hours" },
    },
  },
  { title: "LoRA at home", sentence: "LoRA of Mistral 7B on one RTX 4090 for 9 hours in Berlin" },
  { title: "On a cluster", sentence: "We pre-trained a 1.3B model on 100B tokens on 32 A100 on AWS in Ireland" },
  { title: "In a notebook", sentence: "Fine-tuned BERT on a Colab T4 for 3 hours" },
  { title: "Measured", sentence: "Fine-tuning a 3B model took 42 kWh in France" },
];
