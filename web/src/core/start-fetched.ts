// The hosted page: the core's bytes are a file beside the script.
import url from "trainprint-wasm?url";
import { loadFrom, type Trainprint } from "../../../wasm/load";

export function start(): Promise<Trainprint> {
  return loadFrom(url);
}
