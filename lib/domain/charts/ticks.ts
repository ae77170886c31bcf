import { DAY_MS, type Domain, type ScaleKind } from "./scale";

/** Round values within a domain, about `wanted` of them. */
export function ticksOf(domain: Domain, kind: ScaleKind, wanted: number): number[] {
  if (kind === "time") return dayTicks(domain, wanted);
  return kind === "log" ? logTicks(domain, wanted) : linearTicks(domain, wanted);
}

function linearTicks([low, high]: Domain, wanted: number): number[] {
  const rough = (high - low) / wanted;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = size * ([1, 2, 5].find((factor) => factor * size >= rough) ?? 10);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: count }, (_, at) => clean((first + at) * step));
}

/** Factors within a decade, from the densest. */
const LOG_FACTORS = [[1, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]] as const;

function logTicks(domain: Domain, wanted: number): number[] {
  const [low, high] = domain;
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const decades = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const within = (factors: readonly number[]) =>
    decades
      .flatMap((decade) => factors.map((factor) => clean(factor * 10 ** decade)))
      .filter((value) => value >= low && value <= high);
  for (const factors of LOG_FACTORS) {
    const ticks = within(factors);
    // On less than a decade a log scale is nearly even.
    if (ticks.length <= wanted + 1) return ticks.length >= 3 ? ticks : linearTicks(domain, wanted);
  }
  const every = Math.ceil(decades.length / wanted);
  return within([1]).filter((value) => Math.round(Math.log10(value)) % every === 0);
}

/** Months between ticks, from the densest. */
const MONTH_STEPS = [1, 3, 6, 12, 24, 60] as const;

function dayTicks([low, high]: Domain, wanted: number): number[] {
  const start = new Date(low * DAY_MS).getUTCFullYear();
  const months = (high - low) / 30.4;
  const step = MONTH_STEPS.find((size) => months / size <= wanted) ?? 120;
  const ticks: number[] = [];
  for (let month = 0; ; month += step) {
    const day = Date.UTC(start, month, 1) / DAY_MS;
    if (day > high) return ticks;
    if (day >= low) ticks.push(day);
  }
}

/** Multiples of decimal steps carry binary noise. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
