import { barMarks } from "./bar-marks";

/** Ends of the one log scale of prices, USD per 1M tokens; the same on every page. */
const PRICE_SCALE = { min: 0.01, max: 200 } as const;

type PriceBarProps = {
  /** USD per 1M tokens; null draws the scale alone. */
  price: { min: number; median: number; max: number } | null;
  /** Said in words, e.g. "$0.07 to $0.45 over 8 hosts". Without it the bar only decorates figures beside it. */
  label?: string;
};

/** The range over hosts on the log scale, with a tick at the median. */
export function PriceBar({ price, label }: PriceBarProps) {
  const marks = price && {
    low: priceShare(price.min),
    mid: priceShare(price.median),
    high: priceShare(price.max),
  };
  return (
    <span
      className="price-bar"
      {...(label ? { role: "img", "aria-label": label, title: label } : { "aria-hidden": true })}
    >
      {barMarks(marks)}
    </span>
  );
}

/** Where a price lies on the scale, 0..1; outside the scale it sticks to the end. */
export function priceShare(usd: number): number {
  const { min, max } = PRICE_SCALE;
  const share = Math.log(usd / min) / Math.log(max / min);
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}
