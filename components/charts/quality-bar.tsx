import type { Weights } from "@/lib/domain/model";
import { barMarks } from "./bar-marks";

/** Ends of the one linear scale of the index, the same on every page: where the upper three quarters of models are. */
const QUALITY_SCALE = { min: 115, max: 167 } as const;

type QualityBarProps = {
  /** The index with its 90 % interval; null draws the scale alone. */
  index: { value: number; low: number; high: number } | null;
  weights: Weights;
  /** Said in words, e.g. "150.5 to 154.4". Without it the bar only decorates figures beside it. */
  label?: string;
};

/** A dot at the index on its 90 % interval, in the color of the weights. */
export function QualityBar({ index, weights, label }: QualityBarProps) {
  const marks = index && {
    low: qualityShare(index.low),
    mid: qualityShare(index.value),
    high: qualityShare(index.high),
  };
  return (
    <span
      className="quality-bar"
      data-weights={weights}
      {...(label ? { role: "img", "aria-label": label, title: label } : { "aria-hidden": true })}
    >
      {barMarks(marks)}
    </span>
  );
}

/** Where an index lies on the scale, 0..1; outside the scale it sticks to the end. */
export function qualityShare(index: number): number {
  const { min, max } = QUALITY_SCALE;
  const share = (index - min) / (max - min);
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}
