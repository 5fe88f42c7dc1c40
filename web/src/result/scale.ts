// Where a mass stands on the logarithmic axis. Geometry only: the numbers people read come from the core.
import type { Route } from "../generated/report";

/** One label per power of ten, in grams: the axis is labelled from this list. */
const labels: readonly [exponent: number, label: string][] = [
  [-3, "1 mg"],
  [-2, "10 mg"],
  [-1, "100 mg"],
  [0, "1 g"],
  [1, "10 g"],
  [2, "100 g"],
  [3, "1 kg"],
  [4, "10 kg"],
  [5, "100 kg"],
  [6, "1 t"],
  [7, "10 t"],
  [8, "100 t"],
  [9, "1 kt"],
  [10, "10 kt"],
  [11, "100 kt"],
  [12, "1 Mt"],
  [13, "10 Mt"],
  [14, "100 Mt"],
];

/** As many labels as fit side by side, less one. */
const mostSteps = 5;

export interface Tick {
  at: string;
  /** Empty where labels would crowd. */
  label: string;
}

export interface Scale {
  /** From 0 % at the left to 100 % at the right, as SVG wants it. */
  at(grams: number): string;
  /** The distance between two masses. */
  between(low: number, high: number): string;
  ticks: Tick[];
}

/** The axis that all routes fit on, from one power of ten to another. */
export function scaleFor(routes: readonly Route[]): Scale {
  const exponents = routes
    .flatMap(({ interval, emissions_gco2e }) => [interval.p05_gco2e, interval.p95_gco2e, emissions_gco2e])
    .filter((grams) => grams > 0)
    .map(Math.log10);
  const first = Math.floor(Math.min(...exponents));
  const last = Math.max(Math.ceil(Math.max(...exponents)), first + 1);
  const share = (exponent: number) => (100 * (exponent - first)) / (last - first);
  const percent = (value: number) => `${Math.min(100, Math.max(0, value))}%`;
  const place = (grams: number) => (grams > 0 ? share(Math.log10(grams)) : 0);
  const step = Math.ceil((last - first) / mostSteps);
  return {
    at: (grams) => percent(place(grams)),
    between: (low, high) => percent(place(high) - place(low)),
    ticks: labels
      .filter(([exponent]) => exponent >= first && exponent <= last)
      .map(([exponent, label]) => ({ at: percent(share(exponent)), label: (exponent - first) % step === 0 ? label : "" })),
  };
}
