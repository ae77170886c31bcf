import type { CompactModel } from "@/lib/domain/compact-model";
import { index as indexText, usd } from "@/lib/domain/format";

/** Over what a price is. */
export function hostsText(price: CompactModel["price"]): string {
  if (!price) return "no price that counts";
  if (price.hosts === 1) return "one host";
  return `${usd(price.min.value)} to ${usd(price.max.value)}, ${price.hosts} hosts`;
}

/** The two models that anchor the index's scale have no interval. */
export function intervalText(index: CompactModel["index"]): string {
  if (!index) return "no index yet";
  if (index.low === index.high) return "defines the scale";
  return `${indexText(index.low)} to ${indexText(index.high)}`;
}
