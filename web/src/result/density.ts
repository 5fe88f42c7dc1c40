// The outline of a distribution from its quantiles. Geometry only.
import type { CurvePoint } from "../generated/report";

export interface Outline {
  /** An SVG path of the whole area, in a box 1000 wide and 100 high; x follows the logarithm of the mass. */
  whole: string;
  /** The part of it between two masses. */
  between(low: number, high: number): string;
}

interface Point {
  x: number;
  height: number;
}

/** Heights of ln(mass)'s density in the middle between neighbouring quantiles, the highest 1. */
export function heights(curve: readonly CurvePoint[]): { grams: number; height: number }[] {
  const steps = curve.slice(1).flatMap((point, index) => {
    const before = curve[index];
    if (!before) return [];
    const width = Math.log(point.emissions_gco2e / before.emissions_gco2e);
    if (!(width > 0)) return [];
    return [{ grams: Math.sqrt(point.emissions_gco2e * before.emissions_gco2e), height: (point.probability - before.probability) / width }];
  });
  const most = Math.max(...steps.map(({ height }) => height));
  return steps.map(({ grams, height }) => ({ grams, height: height / most }));
}

export function outlineOf(curve: readonly CurvePoint[]): Outline | undefined {
  const points = heights(curve);
  const [first, last] = [curve[0]?.emissions_gco2e, curve.at(-1)?.emissions_gco2e];
  if (points.length < 3 || !first || !last) return undefined;
  const x = (grams: number) => (1000 * Math.log(grams / first)) / Math.log(last / first);
  const line: Point[] = [{ x: 0, height: 0 }, ...points.map(({ grams, height }) => ({ x: x(grams), height })), { x: 1000, height: 0 }];
  return {
    whole: area(line),
    between: (low, high) => area(cut(line, Math.max(0, x(low)), Math.min(1000, x(high)))),
  };
}

function heightAt(line: readonly Point[], x: number): number {
  for (const [index, right] of line.entries()) {
    const left = line[index - 1];
    if (!left || right.x < x) continue;
    return left.height + ((right.height - left.height) * (x - left.x)) / Math.max(right.x - left.x, 1e-9);
  }
  return 0;
}

function cut(line: readonly Point[], from: number, to: number): Point[] {
  const end = (x: number): Point => ({ x, height: heightAt(line, x) });
  return [end(from), ...line.filter(({ x }) => x > from && x < to), end(to)];
}

function area(line: readonly Point[]): string {
  const place = ({ x, height }: Point) => `${x.toFixed(1)} ${(100 - 96 * height).toFixed(1)}`;
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return "";
  return `M${first.x.toFixed(1)} 100L${line.map(place).join("L")}L${last.x.toFixed(1)} 100Z`;
}
