// The hosted page: the worker's script is a file beside the page's.
import Script from "./worker?worker";

export const startWorker = (): Worker => new Script();

/** The page's script runs in no worker. */
export const isWorker = (): boolean => false;
