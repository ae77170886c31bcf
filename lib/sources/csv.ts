import { CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";
import { check } from "./check";
import { SourceError, type SourceInput } from "./source";

type Options = {
  /** Lines starting with `#` are comments. */
  comments?: boolean;
};

/** Reads a CSV with a header; a row is named by its 1-based number below the header. Columns the schema lacks are ignored. */
export function readCsv<Schema extends z.ZodObject>(
  { file, text }: SourceInput,
  schema: Schema,
  { comments = false }: Options = {},
): z.infer<Schema>[] {
  const records = parseRecords(file, text, comments, Object.keys(schema.shape));
  if (records.length === 0) throw new SourceError(file, null, null, "has no rows");
  return records.map((record, index) => check(schema, record, file, `row ${index + 1}`));
}

function parseRecords(
  file: string,
  text: string,
  comments: boolean,
  needed: string[],
): Record<string, string>[] {
  const columns = (header: string[]) => {
    for (const column of needed) {
      const count = header.filter((name) => name === column).length;
      if (count !== 1)
        throw new SourceError(
          file,
          "header",
          column,
          count ? "column is there twice" : "column is missing",
        );
    }
    return header;
  };
  try {
    return parse(text, {
      bom: true,
      columns,
      skip_empty_lines: true,
      ...(comments && { comment: "#", comment_no_infix: true }),
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    // `records` counts the rows read whole before the bad one.
    const row = `row ${Number(cause["records"] ?? 0) + 1}`;
    throw new SourceError(file, row, null, csvProblem(cause), { cause });
  }
}

function csvProblem(error: CsvError): string {
  if (error.code === "CSV_RECORD_INCONSISTENT_COLUMNS")
    return "does not have as many columns as the header";
  if (error.code === "CSV_QUOTE_NOT_CLOSED") return "is cut off inside a quoted cell";
  return error.message;
}
