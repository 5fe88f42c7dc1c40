// What the WebAssembly modules offer: JSON text in, JSON text out. Nothing throws.
// Shapes: core/schema/run.schema.json, report.schema.json, catalogue.schema.json, import.schema.json, card.schema.json, sentence.schema.json, pictures.schema.json, peers.schema.json, beyond_training.schema.json,
// compare.schema.json, project.schema.json, portfolio.schema.json, preview.schema.json, self_test.schema.json.

export interface Trainprint {
  /** Version of the core, "0.2.0". */
  version(): string;
  /** A run in, an answer (`{ok: true, report}` or `{ok: false, errors}`) out. */
  estimate(run: string): string;
  /** Accelerators and places with names and aliases, for search boxes. */
  catalogue(): string;
}

/** The second module: the same with the guard and config.json, and files. */
export interface TrainprintFiles extends Trainprint, TrainprintTable {
  /** Files that somebody has (`{files: [{name, text}]}`) in, a run and what has to be asked out. */
  importFiles(files: string): string;
  /** Room for a large file of so many bytes, to be filled before anything else is called. */
  addFile(size: number): Uint8Array;
  /** importFiles without a `text` in the request: its files are those added since the last time, in their order. */
  importAddedFiles(request: string): string;
  /** A sentence (`{text, answers}`) in, what it says about a run out. */
  readSentence(request: string): string;
  /** A run in, what the pictures beside its figure show out. */
  pictures(run: string): string;
  /** A run in, what other tools would say of it out. */
  peers(run: string): string;
  /** Runs (`{runs: [{name, run}], base}`) in, how they compare out. */
  compare(request: string): string;
  /** The lines of a project (`{name, lines: [{name, kind, model, hours, published, run}]}`) in, their sum out. */
  project(request: string): string;
  /** A run and the accelerator that is to answer ("": the run's own) in, what using the model, making the hardware and water come to out. */
  beyondTraining(run: string, serveOn: string): string;
  /** All places with every figure, its year, basis, source and licence (tables.schema.json). */
  places(): string;
  /** All accelerators with every figure and its source (tables.schema.json). */
  accelerators(): string;
  /** What this build is and holds, and published figures beside what it makes of them (self_test.schema.json). */
  selfTest(): string;
  /** A README.md in, what it says about emissions and what is wrong with it out. */
  readCard(readme: string): string;
  /** A README.md in, the same with every safe fix applied out. */
  fixCard(readme: string): string;
  /** A card's model-index as the Hub answers it in; out, by what was measured on what, points of 100: `{"accuracy, imdb": 93}`. */
  metrics(modelIndex: string): string;
  /** A run in, its estimate in every format out (export.schema.json); some say when they were written, in seconds since 1970, UTC. */
  exportRun(run: string, writtenAt: number): string;
  /** A README.md and a run in, the README with the block of the run's estimate out, and the diff. */
  mergeCard(readme: string, run: string): string;
}

/** Reading a table of models. */
export interface TrainprintTable {
  /** Room for the next so many bytes of a table of models, to be filled before anything else is called. */
  roomInTable(size: number): Uint8Array;
  /** What somebody wants of it (`{columns}`) and whether these bytes are all of it in; its first rows, and what its columns are taken for, out (preview.schema.json). */
  previewTable(wishes: string, isWhole: boolean): string;
  /** Begins a table: what somebody wants of it (`{columns, keep, by}`) in; why that cannot be, or an empty text, out. */
  openTable(wishes: string): string;
  /** Reads the bytes that were put into its room; why they cannot be a table, or an empty text, out. */
  feedTable(): string;
  /** The table ends here. */
  finishTable(): string;
  /** What became of the rows since this was asked last, as lines of JSON in UTF-8, where they lie in the module until it is called again. */
  tableRows(): Uint8Array;
  /** What the table comes to so far (portfolio.schema.json); growth in percent a year up to 2035, NaN: as the IEA expects. */
  tablePictures(growthPercent: number): string;
}

/** For large tables: several of these read one. */
export interface TrainprintTables extends TrainprintTable {
  /** After openTable(): the table is read by other modules, and here only cut into parts. */
  cutTable(): void;
  /** The next part of it, in the module until it is called again; empty: more bytes have to come. */
  nextTablePart(): Uint8Array;
  /** In another module, a part in its room: the ids of its rows, for knowTablePart() where it was cut. */
  readTablePart(): Uint8Array;
  /** Such ids in its room, those of one part after the other: which rows are repeated, for addTablePart() where they were read. */
  knowTablePart(): Uint8Array;
  /** That in its room, and how many rows the parts before have: adds what was read first; what became of these rows, as of tableRows(). */
  addTablePart(rowsBefore: number): Uint8Array;
  /** What a module has added up, for takeTableState() where the table was cut. */
  tableState(): Uint8Array;
  /** That in its room, of the module with this number: replaces what there was of it; why it cannot be taken, or an empty text, out. */
  takeTableState(of: number): string;
}
