import { longDate } from "@/lib/domain/format";
import type { Comparison } from "@/lib/domain/compare/comparison";

/** Prices of another day are never taken for today's. */
export function AsOfBanner({ day, dates }: { day: string; dates: Comparison["dates"] }) {
  return (
    <p className="as-of-banner">
      <span aria-hidden className="text-conditions">
        ▲
      </span>
      <span>
        <b className="font-semibold">Prices as of {longDate(day)}</b>, as models.dev listed them;
        batch prices of that day are not recorded, and prices above $1,000 per 1M tokens are left
        out as errors. Everything else is of the present snapshot (index {longDate(dates.index)},
        Hub {longDate(dates.hub)}).
      </span>
    </p>
  );
}
