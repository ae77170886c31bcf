/** Request header in which `proxy.ts` tells the not-found page what benchmark was asked for, still percent-encoded. */
export const MISSING_BENCHMARK = "x-missing-benchmark";
