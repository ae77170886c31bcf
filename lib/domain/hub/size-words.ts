import { parameters } from "../format";
import { SIZE_CLASSES, type SizeClass } from "./size-class";

/** A class of sizes in words: `below 1B`, `1B to 3B`, `300B or more`. */
export function sizeWords(id: SizeClass): string {
  const at = SIZE_CLASSES.findIndex((known) => known.id === id);
  const low = SIZE_CLASSES[at - 1]?.below;
  const high = SIZE_CLASSES[at]?.below ?? Infinity;
  if (low === undefined) return `below ${parameters(high)}`;
  return high === Infinity
    ? `${parameters(low)} or more`
    : `${parameters(low)} to ${parameters(high)}`;
}
