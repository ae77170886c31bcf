import { saveFile } from "@/components/ui/save-file";
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
  const content = new Blob([write(rows, columns, meta)], { type });
  saveFile(`weighbridge-${meta.dates.prices}.${format}`, content);
}
