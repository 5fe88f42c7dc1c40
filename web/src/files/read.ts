// Files as text, with what a browser cannot take refused in words.
import type { GivenFile } from "../core/core";

/** Megabytes that are read in well under two seconds, whatever they hold; more is for the command. */
export const mostMegabytes = (name: string) => (/\.(json|csv|log|txt)$/i.test(name) ? 3 : 1);

const refused = (name: string, why: string) => ({ name, why });

export interface Taken {
  files: GivenFile[];
  refused: { name: string; why: string }[];
}

export async function take(list: Iterable<File>): Promise<Taken> {
  const out: Taken = { files: [], refused: [] };
  for (const file of list) {
    const most = mostMegabytes(file.name);
    if (file.size > most * 1e6) {
      const megabytes = (file.size / 1e6).toFixed(1);
      out.refused.push(
        refused(
          file.name,
          `${megabytes} MB are more than the ${most} MB that this page reads at once. The command reads any size: trainprint import ${file.name}`,
        ),
      );
      continue;
    }
    try {
      out.files.push({ name: file.name, text: decode(await file.arrayBuffer()) });
    } catch {
      out.refused.push(refused(file.name, "It could not be read: neither UTF-8 nor UTF-16 text, or no longer there."));
    }
  }
  return out;
}

function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === "utf-8" }).decode(bytes);
}
