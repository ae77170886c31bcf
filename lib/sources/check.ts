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

/** Refuses a file that has two rows with the same values of these fields. */
export function refuseDuplicates<Row extends object>(
  file: string,
  rows: readonly Row[],
  fields: readonly (keyof Row & string)[],
  name: (row: Row, index: number) => string = (_, index) => `row ${index + 1}`,
): void {
  const seen = new Map<string, string>();
  rows.forEach((row, index) => {
    const values = fields.map((field) => row[field]);
    const key = JSON.stringify(values);
    const first = seen.get(key);
    if (first !== undefined) {
      const problem = `is the same as ${first}: ${values.join(", ")}`;
      throw new SourceError(file, name(row, index), fields.join(", "), problem);
    }
    seen.set(key, name(row, index));
  });
}
