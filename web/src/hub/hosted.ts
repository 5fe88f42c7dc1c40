// The parts that ask the Hub, in the hosted page. The one-file page has `inside.ts` in their place.
import type { GivenFile } from "../core/calls";
import type { Run } from "../generated/run";

export interface FromHubProps extends Record<string, unknown> {
  /** What was typed elsewhere; the reader may change it. */
  model: string;
  ongive: (files: readonly GivenFile[]) => void;
}

export interface GiveBackProps extends Record<string, unknown> {
  /** The card that is to change, as it came from the Hub. */
  readme: Blob;
  /** What it is to say. */
  text: string;
  /** The run of the estimate in it; none where only what the card said is mended. */
  run: Run | undefined;
  /** The card has changed on the Hub meanwhile: this is how it reads now. */
  onchanged: (readme: Blob) => void;
}

export interface ListedProps extends Record<string, unknown> {
  /** What was listed, as a table of models. */
  ontable: (table: File) => void;
}

export const fromHub = () => import("./FromHub.svelte");
export const giveBack = () => import("./GiveBack.svelte");
export const listed = () => import("./Listed.svelte");

/** A model that the address names, as where this page was opened in a tab of its own: it is written into its field, and not asked for. */
export const modelInAddress = () => new URLSearchParams(location.search).get("model") ?? "";
