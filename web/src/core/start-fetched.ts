// The hosted page: the modules' bytes are files beside the script. The second comes when it is asked for.
import createModule from "trainprint-module";
import url from "trainprint-wasm?url";
import { loadFrom, type Trainprint, type TrainprintFiles } from "../../../wasm/load";

export function start(): Promise<Trainprint> {
  return loadFrom(createModule, url);
}

export async function startFiles(): Promise<TrainprintFiles> {
  const [glue, bytes] = await Promise.all([import("trainprint-files-module"), import("trainprint-files-wasm?url")]);
  return loadFrom(glue.default, bytes.default);
}
