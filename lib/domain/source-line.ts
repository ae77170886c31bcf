import { longDate } from "./format";

/**
 * Where prices and index are from and of what day, in one line, for what leaves the site: embeds and
 * pictures. `asOf` is the day of the prices where it is not the newest.
 */
export function sourceLine(
  { prices, index }: { prices: string; index: string },
  asOf: string | null = null,
): string {
  const listed = asOf
    ? `Prices as they were on ${longDate(asOf)}, models.dev`
    : `Prices ${longDate(prices)}, models.dev and pi-ai`;
  return `${listed} · Index ${longDate(index)}, Epoch AI, CC BY 4.0`;
}
