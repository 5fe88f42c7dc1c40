// Tables of models: their bytes piece by piece, whatever the file is. Runs in the worker.
import { shareTable } from "#share";
import type { PortfolioPictures } from "../generated/portfolio";
import type { TablePreview } from "../generated/preview";
import type { TrainprintFiles, TrainprintTable } from "../../../wasm/load";
import type { Progress } from "./calls";
import { parsed } from "./parsed";
import { arrived, Failure } from "./failure";
import type { Sharing } from "./share-beside";

/** What somebody wants of a table. */
export interface TableWishes {
  /** What a column is taken for, by its name: another column's name, or "" for grouping only. */
  columns: Record<string, string>;
  /** Kinds of rows that are added all the same: "quantised", "merged", "copy", "repeated". */
  keep: string[];
  /** Another column to group by; "" for none. */
  by: string;
  /** Percent a year that emissions are to grow by; none: as the IEA expects of AI's electricity. */
  growth?: number;
  /** Other workers that read a large table; those who ask for one do not give them. */
  sharing?: Sharing;
}

export interface TableAnswer {
  pictures: PortfolioPictures;
  /** What became of each row, as lines of JSON. */
  rows: Blob;
}

/** Read at a time. */
const pieceBytes = 1 << 20;
/** Of the beginning, for the preview; a row of the Hub's may be long. */
const previewBytes = 1 << 20;
const previewRows = 10;
/** How often what there is so far is told; less often where that would take more than a tenth of the time. */
const tellEveryMs = 500;
const partForTelling = 0.1;
const rowsATime = 4096;

async function isParquet(file: Blob): Promise<boolean> {
  return file.size > 12 && (await file.slice(0, 4).text()) === "PAR1";
}

const oneValue = (_: string, value: unknown): unknown => {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value;
};

const unreadable = (why: string) => `This Parquet file cannot be read: ${why}`;

/** Rows of a Parquet file as lines of JSON, some thousand at a time, with the share that has been read. */
async function* linesOfParquet(file: Blob, most = Infinity): AsyncGenerator<{ bytes: Uint8Array; done: number }> {
  try {
    yield* linesOfSoundParquet(file, most);
  } catch (reason) {
    if (reason instanceof Failure) throw reason; // of the page, not of the table
    throw new TableRefused(unreadable(reason instanceof Error ? reason.message : String(reason)));
  }
}

async function* linesOfSoundParquet(file: Blob, most: number): AsyncGenerator<{ bytes: Uint8Array; done: number }> {
  const { parquetMetadataAsync, parquetReadObjects, compressors, parsers } = await arrived(import("./parquet"));
  const source = { byteLength: file.size, slice: (from: number, to?: number) => file.slice(from, to).arrayBuffer() };
  const metadata = await parquetMetadataAsync(source);
  const all = Number(metadata.num_rows);
  const encoder = new TextEncoder();
  let at = 0;
  for (const group of metadata.row_groups) {
    const end = at + Number(group.num_rows);
    const rowEnd = Math.min(end, at + most);
    const rows = await parquetReadObjects({ file: source, metadata, compressors, parsers, rowStart: at, rowEnd });
    for (let from = 0; from < rows.length; from += rowsATime) {
      const lines = rows.slice(from, from + rowsATime).map((row) => `${JSON.stringify(row, oneValue)}\n`);
      yield { bytes: encoder.encode(lines.join("")), done: Math.min(1, (at + from + rowsATime) / all) };
    }
    at = end;
    if (at >= most) return;
  }
}

async function* piecesOf(file: Blob): AsyncGenerator<{ bytes: Uint8Array; done: number }> {
  if (await isParquet(file)) {
    yield* linesOfParquet(file);
    return;
  }
  const piece = (at: number) => file.slice(at, at + pieceBytes).arrayBuffer();
  let next = piece(0);
  for (let at = pieceBytes; at < file.size + pieceBytes; at += pieceBytes) {
    const bytes = new Uint8Array(await next);
    next = piece(at); // on its way while these are accounted for
    next.catch(() => undefined);
    yield { bytes, done: Math.min(1, at / file.size) };
  }
}

/** Why a table cannot be read, if the core says so. */
function check(wrong: string): void {
  if (wrong) throw new TableRefused(wrong);
}

export class TableRefused extends Error {}

export async function previewOf(core: TrainprintFiles, file: Blob, columns: TableWishes["columns"]): Promise<TablePreview> {
  let bytes = new Uint8Array(0);
  const isWhole = file.size <= previewBytes || (await isParquet(file));
  if (await isParquet(file)) {
    for await (const piece of linesOfParquet(file, previewRows)) bytes = new Uint8Array([...bytes, ...piece.bytes]);
  } else bytes = new Uint8Array(await file.slice(0, previewBytes).arrayBuffer());
  core.roomInTable(bytes.length).set(bytes);
  return parsed(core.previewTable(JSON.stringify({ columns }), isWhole)) as TablePreview;
}

/** Where other workers read the rows, this one only cuts the table and adds up. */
export async function accountFor(files: TrainprintFiles, file: Blob, wishes: TableWishes, progress: Progress): Promise<TableAnswer> {
  const { columns, keep, by, growth, sharing } = wishes;
  const asked = JSON.stringify({ columns, keep, by });
  const shared = sharing && (await shareTable(sharing, asked));
  const core: TrainprintTable = shared?.core ?? files;
  if (!shared) check(core.openTable(asked));
  const rows: Blob[] = [];
  const takeRows = () => rows.push(new Blob([core.tableRows().slice()]));
  const pictures = () => parsed(core.tablePictures(growth ?? NaN)) as PortfolioPictures;
  let next = performance.now() + tellEveryMs;
  for await (const { bytes, done } of piecesOf(file)) {
    core.roomInTable(bytes.length).set(bytes);
    check(core.feedTable());
    await (shared ? shared.dealOut() : takeRows());
    const now = performance.now();
    if (now < next) continue;
    await shared?.takeSums();
    progress({ words: "", done, soFar: pictures() });
    const told = performance.now();
    next = told + Math.max(tellEveryMs, (told - now) / partForTelling);
  }
  check(core.finishTable());
  if (shared) {
    await shared.dealOut();
    rows.push(...(await shared.finished()));
  } else takeRows();
  return { pictures: pictures(), rows: new Blob(rows, { type: "application/x-ndjson" }) };
}
