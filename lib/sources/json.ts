import type { z } from "zod";
import { check } from "./check";
import { SourceError, type SourceInput } from "./source";

/** The whole file as JSON, checked; a cut-off file is refused. */
export function readJson<Schema extends z.ZodType>(
  { file, text }: SourceInput,
  schema: Schema,
): z.infer<Schema> {
  return check(schema, parseJson(file, null, text), file, null);
}

/** One JSON value a line; a row is named by its 1-based line. */
export function readJsonLines<Schema extends z.ZodType>(
  { file, text }: SourceInput,
  schema: Schema,
): z.infer<Schema>[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line, index) =>
      check(schema, parseJson(file, `row ${index + 1}`, line), file, `row ${index + 1}`),
    );
}

function parseJson(file: string, row: string | null, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SourceError(file, row, null, "is not whole JSON", { cause });
  }
}
