/** One row a line, so that a review reads as a diff; the same rows always give the same bytes. */
export function serialize(value: unknown): string {
  if (Array.isArray(value)) return `${list(value)}\n`;
  const entries = Object.entries(value as object).map(
    ([key, rows]) => `${JSON.stringify(key)}:${list(rows)}`,
  );
  return `{\n${entries.join(",\n")}\n}\n`;
}

function list(rows: unknown): string {
  if (!Array.isArray(rows) || rows.length === 0) return JSON.stringify(rows);
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
}
