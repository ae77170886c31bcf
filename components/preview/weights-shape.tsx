import { WEIGHTS_SHAPE } from "@/components/model/weights-mark";
import type { Weights } from "@/lib/domain/model";
import { COLORS } from "./colors";

/** ● open, ▲ restricted, ■ closed. */
export function WeightsShape({ weights, size }: { weights: Weights; size: number }) {
  return (
    <svg viewBox="0 0 10 10" width={size} height={size} style={{ flexShrink: 0 }}>
      <path d={WEIGHTS_SHAPE[weights]} fill={COLORS[weights]} />
    </svg>
  );
}
