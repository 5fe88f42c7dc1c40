// What is said of a training that is over, and of one that is planned: the one place where both stand.

const pairs: readonly (readonly [finished: string, planned: string])[] = [
  ["How much CO₂ did training your model emit?", "How much CO₂ will training your model emit?"],
  [
    "Say it in one sentence, or fill in what you know. It stays here unless you ask the Hub.",
    "Say it in one sentence, or fill in what you plan. It stays here unless you ask the Hub.",
  ],
  ["Start with whatever you know", "Start with your budget: GPUs, hours or tokens"],
  ["What did you train?", "What will you train?"],
  ["On what, and for how long?", "On what budget of GPUs and hours?"],
  ["Where did it run?", "Where will it run?"],
  ["Where it ran", "Where it will run"],
  ["Where the electricity was used", "Where the electricity will be used"],
  ["All of the model’s", "As many as the model will have"],
  ["All epochs together", "The target, all epochs together"],
  ["Summed over all accelerators, or by the clock", "The budget, summed or by the clock; left empty, estimated from parameters and tokens"],
  ["I measured the energy", "I know the energy"],
  ["Measured and published values replace our estimates.", "Values of your own replace our estimates."],
  ["Published emissions", "Expected emissions"],
  ["What if it had run elsewhere?", "What would it be elsewhere?"],
  ["What if it had run on other hardware?", "What would it be on other hardware?"],
  ["CO₂e from training", "CO₂e that training will cause"],
  ["Compare runs", "Compare plans"],
  ["Nothing in this says what was trained, on what, how long or where.", "Nothing in this says what will be trained, on what, how long or where."],
  ["Add a run in one sentence", "Add a plan in one sentence"],
  ["One line for each stage, and for failed runs and sweeps.", "One line for each stage to come, and for runs that may fail and sweeps."],
  ["Or add a line in one sentence, with what was trained", "Or add a line in one sentence, with the target of tokens"],
  ["What it was", "What it will be"],
  ["Accelerator hours, added up", "Accelerator hours to spend, added up"],
  ["CO₂e from all lines together", "CO₂e that all lines will cause together"],
  [
    "We pre-trained a 1.3B model on 100B tokens on 32 A100 on AWS in Ireland",
    "We will pre-train a 1.3B model on 100B tokens on 32 A100 on AWS in Ireland",
  ],
  ["Fine-tuned BERT on a Colab T4 for 3 hours", "Fine-tuning BERT on a Colab T4 for 3 hours"],
  ["Fine-tuning a 3B model took 42 kWh in France", "Fine-tuning a 3B model will take 42 kWh in France"],
];

/** Words of the core inside its sentences. */
const phrases: readonly (readonly [finished: string, planned: string])[] = [
  ["if it ran elsewhere", "if it will run elsewhere"],
  ["If there were more", "If there will be more"],
  ["the time it was used", "the time it will be used"],
  ["would have been", "would be"],
  ["Failed runs", "Runs that may fail"],
  ["how much data was used", "how much data will be used"],
];

const planned = new Map(pairs);

export const finishedWords = pairs.map(([finished]) => finished);

export function asPlanned(text: string): string {
  return planned.get(text) ?? phrases.reduce((said, [from, to]) => said.replaceAll(from, to), text);
}
