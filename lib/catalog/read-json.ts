import { readFileSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";

/** A data file that is missing, no JSON, or not of its shape: says which file, row and field. */
export class DataError extends Error {
  override name = "DataError";
}

/** Reads one JSON file of `data/` and checks it against its schema. */
export function readJson<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): z.infer<Schema> {
  const file = `${name}.json`;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  } catch (cause) {
    throw new DataError(
      `${file}: cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const [row, ...field] = issue?.path ?? [];
  const where = typeof row === "number" ? `row ${row + 1}` : String(row ?? "");
  throw new DataError([file, where, field.join("."), issue?.message].filter(Boolean).join(": "), {
    cause: parsed.error,
  });
}
