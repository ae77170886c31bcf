import { usd } from "./format";
import type { TokenPrices } from "./offer";

/** The prices that differ, by what they are for. */
export function movedPrices(
  before: TokenPrices,
  now: TokenPrices,
): { label: string; from: string; to: string }[] {
  const prices = [
    ["in", before.input, now.input],
    ["out", before.output, now.output],
    ["cache read", before.cacheRead, now.cacheRead],
    ["cache write", before.cacheWrite, now.cacheWrite],
  ] as const;
  return prices.flatMap(([label, from, to]) =>
    from === to ? [] : [{ label, ...printedMove(from, to) }],
  );
}

/** A price before and after; in full where they would be the same in cents. */
export function printedMove(
  before: number | null,
  now: number | null,
): { from: string; to: string } {
  const print = before !== now && usd(before) === usd(now) ? inFull : usd;
  return { from: print(before), to: print(now) };
}

function inFull(price: number | null): string {
  const text = String(price);
  return /\.\d{3}/.test(text) ? `$${text}` : usd(price);
}
