import type { TokenMix } from "./blend";

/** What somebody sends to a model: how often, and how many tokens each time. */
export type Workload = {
  /** Requests per day. */
  requests: number;
  /** Input tokens of a request, those read from cache among them. */
  input: number;
  /** Input tokens of a request that are read from cache; at most `input`. */
  cached: number;
  /** Output tokens of a request that somebody reads. */
  output: number;
  /** All output tokens for one that somebody reads: reasoning is hidden and billed as output. */
  reasoning: number;
  /** Share of the requests sent as a batch, 0..1. */
  batch: number;
};

/** A month is a twelfth of 365.25 days. */
export const DAYS_PER_MONTH = 365.25 / 12;

/** The ends of each part; a request has at least one token on either side, so that it has a mix. */
export const WORKLOAD_BOUNDS = {
  requests: { min: 1, max: 100_000_000 },
  input: { min: 1, max: 10_000_000 },
  cached: { min: 0, max: 10_000_000 },
  output: { min: 1, max: 1_000_000 },
  reasoning: { min: 1, max: 100 },
  batch: { min: 0, max: 1 },
} as const satisfies Record<keyof Workload, { min: number; max: number }>;

/** Output tokens that a request is billed for. */
export function billedOutput({ output, reasoning }: Workload): number {
  return Math.round(output * reasoning);
}

/** What a cost per request comes to in a month. */
export function perMonth(usdPerRequest: number, { requests }: Workload): number {
  return usdPerRequest * requests * DAYS_PER_MONTH;
}

/** Most that one side of a mix in a link may be; a share of it is written to a hundredth. */
const SIDE_MAX = 1000;
/** Up to here a reduced ratio of whole tokens reads well as it is. */
const PLAIN_MAX = 100;

/**
 * The mix that prices a workload's tokens everywhere on the site: billed output against input, the
 * cached share to a hundredth, and batch when most requests are. A mix knows nothing of the length
 * of a request, so prices of long contexts are not in it.
 */
export function mixOfWorkload(workload: Workload): TokenMix {
  return {
    ...ratio(workload.input, billedOutput(workload)),
    cached: hundredth(workload.cached / workload.input),
    batch: workload.batch > 0.5,
  };
}

/** `3 : 1` for 1,500 and 500; where no small whole numbers fit, the smaller side is 1. */
function ratio(input: number, output: number): Pick<TokenMix, "input" | "output"> {
  const divisor = gcd(input, output);
  const whole = { input: input / divisor, output: output / divisor };
  if (Math.max(whole.input, whole.output) <= PLAIN_MAX) return whole;
  const least = Math.min(input, output);
  const scale = Math.min(1 / least, SIDE_MAX / Math.max(input, output));
  // Three digits are as exact as anybody's estimate, and read better than five.
  const side = (tokens: number) =>
    Math.max(0.01, hundredth(Number((tokens * scale).toPrecision(3))));
  return { input: side(input), output: side(output) };
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
