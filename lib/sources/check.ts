import type { z } from "zod";
import { SourceError } from "./source";

/** The value as the schema reads it, or a `SourceError` naming the first field that does not fit. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
  row: string | null,
): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new SourceError(
    file,
    row,
    issue?.path.join(".") || null,
    issue?.message ?? "does not fit",
    {
      cause: result.error,
    },
  );
}

/** Refuses a file that has two rows of the same key. */
export function refuseDuplicates<Row>(
  file: string,
  rows: readonly Row[],
  key: (row: Row) => string,
  name: (row: Row, index: number) => string = (_, index) => `row ${index + 1}`,
): void {
  const seen = new Map<string, string>();
  rows.forEach((row, index) => {
    const first = seen.get(key(row));
    if (first !== undefined) {
      throw new SourceError(file, name(row, index), null, `is the same as ${first}: ${key(row)}`);
    }
    seen.set(key(row), name(row, index));
  });
}
