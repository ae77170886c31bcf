import { saveFile } from "@/components/ui/save-file";
import { claimCsv } from "@/lib/domain/claims/claim-table";
import type { ClaimView } from "@/lib/domain/claims/claim-view";

/** Saves all rows behind a claim as CSV, in the order shown. */
export function downloadClaim(
  view: ClaimView,
  rows: ClaimView["table"]["rows"],
  url: string,
): void {
  const content = new Blob([claimCsv(view, rows, url)], { type: "text/csv;charset=utf-8" });
  saveFile(`weighbridge-${view.id}.csv`, content);
}
