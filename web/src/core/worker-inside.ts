// The one-file page: the worker's script is a text inside it, started from a Blob.
import Script from "./worker?worker&inline";

export const startWorker = (): Worker => new Script();
