// The core in Node, as the page has it once its second module has arrived: the same glue and the same bytes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Catalogue } from "../../../web/src/generated/catalogue";
import type { Answer, Report } from "../../../web/src/generated/report";
import type { Run } from "../../../web/src/generated/run";
import type { Trainprint } from "../../../wasm/trainprint";
import { wasmDir } from "./built";

let opened: Promise<Trainprint> | undefined;

function open(): Promise<Trainprint> {
  opened ??= import(pathToFileURL(join(wasmDir, "trainprint-files.mjs")).href).then((glue) =>
    glue.default({ wasmBinary: readFileSync(join(wasmDir, "trainprint-files.wasm")) }),
  );
  return opened;
}

export async function answerTo(run: Run): Promise<Answer> {
  return JSON.parse((await open()).estimate(JSON.stringify(run))) as Answer;
}

export async function reportOf(run: Run): Promise<Report> {
  const answer = await answerTo(run);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.report;
}

export async function catalogue(): Promise<Catalogue> {
  return JSON.parse((await open()).catalogue()) as Catalogue;
}
