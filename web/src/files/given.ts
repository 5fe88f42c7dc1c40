// Which of the files that somebody hands over are read.
import type { GivenFile, ReadFiles } from "../core/calls";

/** The most that is read within a few seconds and in the memory that a browser gives a page. */
export const maxMegabytes = 200;

export const pastedName = "pasted text";

/** What the components of this room are handed. */
export interface ReadingsProps {
  given: readonly GivenFile[];
  /** What the files of an earlier `given` said. */
  reading: ReadFiles | undefined;
  /** The form may be filled in without asking: nothing typed into it would be lost. */
  mayFill: boolean;
  /** Other files take the place of the given ones, and of those that were handed. */
  ongive: (files: readonly GivenFile[]) => void;
  onread: (reading: ReadFiles) => void;
  /** The run that the files describe is to be filled in. */
  onfill: (run: object) => void;
}

export interface FilesProps extends ReadingsProps {
  /** Just now, and still to be looked at. */
  handed: readonly File[];
  onhand: (files: readonly File[]) => void;
}

export interface Refused {
  name: string;
  why: string;
}

/**
 * `given` with `files` added. A file takes the place of one of its name that was there before; several of one name that
 * come together, from different folders, are numbered.
 */
export function withFiles(given: readonly GivenFile[], files: readonly File[]): { given: GivenFile[]; refused: Refused[] } {
  const added = new Map<string, GivenFile>();
  const refused: Refused[] = [];
  for (const file of files) {
    const megabytes = file.size / 1e6;
    // Of weights only the header is read.
    if (megabytes > maxMegabytes && !/\.(safetensors|gguf)$/i.test(file.name)) {
      const why = `${megabytes.toFixed(1)} MB are more than the ${maxMegabytes} MB that this page reads. The command reads files of any size: trainprint import ${file.name}`;
      refused.push({ name: file.name, why });
      continue;
    }
    const name = unused(file.name, added);
    added.set(name, { name, content: file });
  }
  return { given: [...given.filter(({ name }) => !added.has(name)), ...added.values()], refused };
}

/** "emissions (2).csv" where there is an emissions.csv. */
function unused(name: string, others: ReadonlyMap<string, unknown>): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  let free = name;
  for (let count = 2; others.has(free); ++count) free = `${stem} (${count})${ending}`;
  return free;
}
