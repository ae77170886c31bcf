import { barMarks } from "@/components/charts/bar-marks";
import { logShare, type LogScale } from "@/lib/domain/cost/decades";

type CostBarProps = {
  /** USD a month; null draws the scale alone. */
  month: { min: number; median: number; max: number } | null;
  scale: LogScale;
};

/** The range of monthly costs over hosts on the list's log scale, with a tick at the median. Decorates the figures beside it. */
export function CostBar({ month, scale }: CostBarProps) {
  const marks = month && {
    low: logShare(month.min, scale),
    mid: logShare(month.median, scale),
    high: logShare(month.max, scale),
  };
  return (
    <span className="price-bar" aria-hidden>
      {barMarks(marks)}
    </span>
  );
}
