import type { TokenMix } from "./blend";
import type { Gpu } from "./reference";

/** Share added to the weights for the cache and activations: an assumption. */
const OVERHEAD = 0.2;
/** Requests served at a time: an assumption. */
const BATCH = 64;
/** Shares of the vendor's peak bandwidth and TFLOPS that serving reaches: assumptions. */
const BANDWIDTH_REACHED = 0.6;
const COMPUTE_REACHED = 0.4;
/** The most GPUs of one machine. */
const MOST_GPUS = 8;
const HOURS_PER_MONTH = 365.25 * (24 / 12);

/** A model's size as counts of parameters, and bytes that each is stored in. */
export type Served = { total: number; active: number; bytes: number };

/** GPUs of one kind that hold a model. */
export type GpuSet = {
  gpu: string;
  count: number;
  /** USD of all of them for a month, day and night. */
  usdPerMonth: number;
};

/** What renting GPUs comes to against paying by the token. */
export type BreakEven = GpuSet & {
  /** Tokens a month, in and out, at which both cost the same. */
  tokensPerMonth: number;
  /** Share of the time the GPUs would be busy with these; above 1 they cannot serve so many. */
  load: number;
  /** USD per 1M tokens if they were busy all the time. */
  usdAtFullLoad: number;
};

/**
 * For each kind of GPU the fewest of one machine that hold the weights and 20 % more, and the monthly volume
 * at which they cost as much as tokens at `usdPerMillion`. Speed is bounded by two things: to write a token the
 * weights are read once for a batch of 64 (at 60 % of peak bandwidth), and to read one costs two operations per active
 * parameter (at 40 % of peak dense BF16). A first simple form: it knows no interconnect, no latency and no idle nights.
 */
export function breakEvens(
  served: Served,
  usdPerMillion: number,
  mix: Pick<TokenMix, "input" | "output">,
  gpus: readonly Gpu[],
  usdPerHour: (gpu: string) => number | null,
): BreakEven[] {
  const weightBytes = served.total * served.bytes;
  return gpus
    .flatMap(({ gpu, memoryGb, bandwidthTbps, bf16DenseTflops }): BreakEven[] => {
      const hourly = usdPerHour(gpu);
      const count = Math.ceil((weightBytes * (1 + OVERHEAD)) / (memoryGb * 1e9));
      if (hourly === null || count > MOST_GPUS) return [];
      const usdPerMonth = hourly * count * HOURS_PER_MONTH;
      const tokensPerMonth = (usdPerMonth / usdPerMillion) * 1e6;
      const written = (BATCH * count * bandwidthTbps * 1e12 * BANDWIDTH_REACHED) / weightBytes;
      const read = (count * bf16DenseTflops * 1e12 * COMPUTE_REACHED) / (2 * served.active);
      const perToken = (mix.output / written + mix.input / read) / (mix.input + mix.output);
      const load = (tokensPerMonth * perToken) / (HOURS_PER_MONTH * 3600);
      return [
        { gpu, count, usdPerMonth, tokensPerMonth, load, usdAtFullLoad: usdPerMillion * load },
      ];
    })
    .sort((a, b) => a.usdPerMonth - b.usdPerMonth || (a.gpu < b.gpu ? -1 : 1));
}
