import type { ColumnId } from "@/lib/domain/columns";
import { toCsv, toJson, type ExportMeta } from "@/lib/domain/export-rows";
import type { ModelRow } from "@/lib/domain/row";

const FORMATS = {
  csv: { type: "text/csv;charset=utf-8", write: toCsv },
  json: { type: "application/json", write: toJson },
} as const;

/** Saves what is shown, every row of it, as a file. */
export function download(
  format: keyof typeof FORMATS,
  rows: readonly ModelRow[],
  columns: readonly ColumnId[],
  meta: ExportMeta,
): void {
  const { type, write } = FORMATS[format];
  const address = URL.createObjectURL(new Blob([write(rows, columns, meta)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `weighbridge-${meta.dates.prices}.${format}`;
  link.click();
  // The browser has begun to read it by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
