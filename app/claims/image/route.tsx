import { ClaimsPreview } from "@/components/preview/claims-preview";
import { claims } from "@/lib/catalog/claims";
import { snapshotDates } from "@/lib/catalog";
import { sourceLine } from "@/lib/domain/source-line";
import { loadMix, toTokenMix } from "@/lib/search/mix";
import { previewResponse } from "@/lib/share/preview-response";

/** The claims with their verdicts as a picture, at the mix of the address. */
export function GET(request: Request) {
  const mix = toTokenMix(loadMix(new URL(request.url).searchParams));
  return previewResponse(
    <ClaimsPreview claims={claims(mix)} source={sourceLine(snapshotDates())} />,
  );
}
