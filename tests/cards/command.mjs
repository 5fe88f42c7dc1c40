// The native command, once a card.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const trainprint = process.env.TRAINPRINT ?? fileURLToPath(new URL("../../build/release/trainprint", import.meta.url));

/** {status, text, errors}; `text` goes in on standard input. */
export function run(args, text) {
  const done = spawnSync(trainprint, args, { input: text, encoding: "utf8", maxBuffer: 1 << 27 });
  if (done.error) throw done.error;
  return { status: done.status, text: done.stdout, errors: done.stderr };
}

/** The card with `grams` in its block; throws when it was refused. */
export function merged(text, grams) {
  const done = run(["card", "-", "--text", "--grams", String(grams)], text);
  if (done.status !== 0) throw new Error(done.errors);
  return done.text;
}
