import type { StoredWeights } from "./live-facts";

/** Number types that hold several packed weights, or tables that are no weights at all. */
const CONTAINERS = ["I8", "U8", "I16", "U16", "I32", "U32", "I64", "U64"];
/** Below this share integers are tables beside the weights, e.g. expert routes. */
const PACKED_SHARE = 0.05;

/**
 * The Hub's `safetensors`: elements by number type, and a total. The total is at times lower than its
 * own parts (333,312 for a model of 7.6B), never rightly; it is higher where the Hub unpacked weights.
 */
export function storedWeights(byType: Readonly<Record<string, number>>, total: number) {
  const sum = Object.values(byType).reduce((all, elements) => all + elements, 0);
  const elements = Math.max(sum, total);
  if (elements === 0) return null;
  const packed = CONTAINERS.reduce((all, type) => all + (byType[type] ?? 0), 0);
  return {
    elements,
    counts: packed > sum * PACKED_SHARE ? "packed" : "parameters",
  } satisfies StoredWeights;
}
