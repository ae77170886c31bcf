import type { MeasureId } from "../quality/measure";
import type { LagRule } from "./lag";
import type { Period } from "./period";
import type { PricePoint } from "./price-of-quality";

/** What the reader chose on the page of trends. */
export type TrendsState = {
  measure: MeasureId;
  rule: LagRule;
  /** Records from this day on. */
  since: string;
  /** Whether weights that restrict use count as open. */
  restricted: boolean;
  /** Index points asked for where prices of a quality are looked at. */
  level: number;
  by: PricePoint;
  /** Whose hosts are looked at. */
  model: string;
  period: Period;
};

export const DEFAULT_TRENDS: TrendsState = {
  ...{ measure: "quality", rule: "strict", since: "2025-01-01", restricted: true },
  ...{ level: 145, by: "median", model: "openai/gpt-oss-120b", period: "quarter" },
};

export const LEVELS = { min: 110, max: 165 } as const;
