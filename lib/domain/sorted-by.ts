/** Items in the order of a key; what has none comes last both ways, equal ones stay as they came. */
export function sortedBy<T>(
  items: readonly T[],
  key: (item: T) => string | number | null,
  descending: boolean,
): T[] {
  const direction = descending ? -1 : 1;
  return items
    .map((item) => ({ item, value: key(item) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === b) return 0;
      if (a === null || b === null) return a === null ? 1 : -1;
      return a < b ? -direction : direction;
    })
    .map(({ item }) => item);
}
