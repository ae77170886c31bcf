import { UNKNOWN } from "../format";
import type { Measure } from "./measure";

/** A figure on its measure's scale: `150.5`, `62.0 %`, `1303`, `137 min`. */
export function qualityText(value: number | null, scale: Measure["scale"]): string {
  if (value === null) return UNKNOWN;
  switch (scale) {
    case "points":
      return value.toFixed(1);
    case "fraction":
      return `${(value * 100).toFixed(1)} %`;
    case "rating":
      return String(Math.round(value));
    case "minutes":
      return `${Number(value.toFixed(value < 10 ? 1 : 0))} min`;
  }
}
