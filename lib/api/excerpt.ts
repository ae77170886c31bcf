/** Plain items of a list that an excerpt keeps; of objects it keeps one. */
const PLAIN_ITEMS = 3;

/** An answer short enough to print: the beginning of each list, and how many more there are. */
export function excerpt(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = typeof value[0] === "object" ? 1 : PLAIN_ITEMS;
    const more = value.length - kept;
    const shown = value.slice(0, kept).map(excerpt);
    return more > 0 ? [...shown, `… ${more} more`] : shown;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, excerpt(item)]));
}
