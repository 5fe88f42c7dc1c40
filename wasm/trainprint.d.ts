// What the WebAssembly module offers: JSON text in, JSON text out.
// Shapes: core/schema/run.schema.json, report.schema.json, catalogue.schema.json.

export interface Trainprint {
  /** Version of the core, "0.1.0". */
  version(): string;
  /** A run as JSON text in, an answer (`{ok: true, report}` or `{ok: false, errors}`) as JSON text out. Never throws. */
  estimate(run: string): string;
  /** Accelerators and places with names and aliases, for search boxes, as JSON text. */
  catalogue(): string;
}
