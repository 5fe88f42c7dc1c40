// The catalogue's rows as the data page shows them: every figure with its year, basis, source and licence.
import type { Tables } from "../generated/tables";

export interface Figure {
  value: string;
  /** Year, basis, source and licence, as far as they are said. */
  from: string;
}

export interface Row {
  id: string;
  name: string;
  figures: (Figure | undefined)[];
  note: string;
  /** What a search looks in. */
  words: string;
}

export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly Row[];
}

type Accelerator = NonNullable<Tables["accelerators"]>[number];
type Place = NonNullable<Tables["places"]>[number];

export const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const wordsOf = (parts: readonly string[]) => folded(parts.join(" "));

const sourced = (figure: { value?: number; source?: string } | null | undefined, unit = ""): Figure | undefined =>
  figure?.value === undefined ? undefined : { value: `${figure.value}${unit && ` ${unit}`}`, from: figure.source ?? "" };

const factor = (figure: Place["lifecycle"] | undefined): Figure | undefined =>
  figure?.gco2e_per_kwh === undefined
    ? undefined
    : {
        value: String(figure.gco2e_per_kwh),
        from: [figure.year, figure.basis, figure.source, figure.licence].filter((part) => part !== undefined && part !== "").join(", "),
      };

function placeRow(place: Place): Row {
  return {
    id: place.id,
    name: place.name,
    figures: [factor(place.lifecycle), factor(place.direct), sourced(place.pue)],
    note: [place.grid && place.grid !== place.id ? `The grid’s figure is that of ${place.grid}.` : "", place.note].filter(Boolean).join(" "),
    words: wordsOf([place.id, place.name, ...place.aliases, ...place.within]),
  };
}

function acceleratorRow(part: Accelerator): Row {
  const { tdp_w, mean_power_w, peak_flop_per_s } = part.vendor_set;
  return {
    id: part.id,
    name: `${part.vendor} ${part.name}`,
    figures: [sourced(peak_flop_per_s), sourced(tdp_w), sourced(mean_power_w)],
    note: part.note,
    words: wordsOf([part.id, part.vendor, part.name, ...part.aliases]),
  };
}

const byName = (a: Row, b: Row) => a.name.localeCompare(b.name, "en");

export function tablesOf({ places, accelerators }: { places: Tables; accelerators: Tables }): Table[] {
  return [
    {
      title: "Grids and places",
      columns: ["Life-cycle, g CO₂e/kWh", "At the power plant only, g CO₂e/kWh", "PUE"],
      rows: (places.places ?? []).map(placeRow).sort(byName),
    },
    {
      title: "GPUs, TPUs and other accelerators",
      columns: ["Peak, dense 16 bit, FLOP/s", "Rated power, W", "Mean power under load, W"],
      rows: (accelerators.accelerators ?? []).map(acceleratorRow).sort(byName),
    },
  ];
}

/** The rows in which every word of `query` stands. */
export function found(rows: readonly Row[], query: string): readonly Row[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  return wanted.length === 0 ? rows : rows.filter(({ words }) => wanted.every((word) => words.includes(word)));
}
