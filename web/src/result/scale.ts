// Where a mass stands on the logarithmic axis. Geometry only: the numbers people read come from the core.
import type { Route } from "../generated/report";

/** Powers of ten of a gram that units stand for. */
const units: readonly [exponent: number, unit: string][] = [
  [12, "Mt"],
  [9, "kt"],
  [6, "t"],
  [3, "kg"],
  [0, "g"],
  [-3, "mg"],
];

/** "15 kg" is 1.5 and 4. */
function labelOf(mantissa: number, exponent: number): string {
  const [unitExponent, unit] = units.find(([least]) => exponent >= least) ?? [-3, "mg"];
  return `${mantissa * 10 ** (exponent - unitExponent)} ${unit}`;
}

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

const percent = (value: number) => `${Math.min(100, Math.max(0, value))}%`;

function scaleBetween(first: number, last: number, ticks: (share: (exponent: number) => number) => Tick[]): Scale {
  const share = (exponent: number) => (100 * (exponent - first)) / (last - first);
  const place = (grams: number) => (grams > 0 ? share(Math.log10(grams)) : 0);
  return {
    at: (grams) => percent(place(grams)),
    between: (low, high) => percent(place(high) - place(low)),
    ticks: ticks(share),
  };
}

const exponentsOf = (masses: readonly number[]) => masses.filter((grams) => grams > 0).map(Math.log10);

/** The axis that all routes fit on, from one power of ten to another. */
export function scaleFor(routes: readonly Route[]): Scale {
  const exponents = exponentsOf(routes.flatMap(({ interval, emissions_gco2e }) => [interval.p05_gco2e, interval.p95_gco2e, emissions_gco2e]));
  const first = Math.floor(Math.min(...exponents));
  const last = Math.max(Math.ceil(Math.max(...exponents)), first + 1);
  const step = Math.ceil((last - first) / mostSteps);
  return scaleBetween(first, last, (share) =>
    Array.from({ length: last - first + 1 }, (_, index) => ({
      at: percent(share(first + index)),
      label: index % step === 0 ? labelOf(1, first + index) : "",
    })),
  );
}

/** An axis that ends where the masses end, with a label at 1, 2 and 5 of each power of ten while they fit. */
export function closeScale(masses: readonly number[]): Scale {
  const exponents = exponentsOf(masses);
  const first = Math.min(...exponents);
  const last = Math.max(...exponents, first + 0.01);
  const marks = (mantissas: readonly number[]) => {
    const powers = Array.from({ length: Math.ceil(last) - Math.floor(first) + 1 }, (_, index) => Math.floor(first) + index);
    return powers
      .flatMap((exponent) => mantissas.map((mantissa) => ({ exponent, mantissa, at: exponent + Math.log10(mantissa) })))
      .filter(({ at }) => at > first + 0.03 * (last - first) && at < last - 0.03 * (last - first));
  };
  const fine = marks([1, 1.5, 2, 3, 5, 7]);
  const middle = marks([1, 2, 5]);
  const coarse = marks([1]);
  const chosen = fine.length <= mostSteps ? fine : middle.length <= mostSteps + 1 ? middle : coarse;
  const step = Math.ceil(chosen.length / (mostSteps + 1));
  return scaleBetween(first, last, (share) =>
    chosen
      .filter((_, index) => index % step === 0)
      .map(({ exponent, mantissa, at }) => ({ at: percent(share(at)), label: labelOf(mantissa, exponent) })),
  );
}
