import { saveFile } from "@/components/ui/save-file";
import { costCsv } from "@/lib/domain/cost/cost-csv";

/** Saves the list, every row of it, as CSV. */
export function downloadCosts(...given: Parameters<typeof costCsv>): void {
  const [, , { dates }] = given;
  const content = new Blob([costCsv(...given)], { type: "text/csv;charset=utf-8" });
  saveFile(`weighbridge-cost-${dates.prices}.csv`, content);
}
