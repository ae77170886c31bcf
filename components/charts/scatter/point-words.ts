import { WEIGHTS_WORD } from "@/components/model/weights-mark";
import type { Axis } from "@/lib/domain/charts/axis";
import type { AxisFigure } from "@/lib/domain/charts/axis";
import type { ScenePoint } from "@/lib/domain/charts/scene";

/** A point as it is said aloud. */
export function pointWords({ point, best }: ScenePoint, axes: { x: Axis; y: Axis }): string {
  const parts = (["x", "y"] as const).map((side) => {
    const spread = spreadWords(point[side], axes[side]);
    return `${axes[side].label} ${point[side].text}${spread ? ` (${spread})` : ""}`;
  });
  const { name, weights } = point;
  return [name, WEIGHTS_WORD[weights], ...parts, ...(best ? ["on the frontier"] : [])].join(", ");
}

/** `157.0 to 161.2, 90 % interval`, `$0.05 to $0.40 over hosts`; null where there is neither. */
export function spreadWords({ low, high }: AxisFigure, { spread, print }: Axis): string | null {
  if (!spread || low === null || high === null || low === high) return null;
  const ends = `${print(low)} to ${print(high)}`;
  return spread === "interval" ? `${ends}, 90 % interval` : `${ends} over hosts`;
}
