import { CostPreview } from "@/components/preview/cost-preview";
import { previewResponse } from "@/lib/share/preview-response";
import { sharedCost } from "@/lib/share/shared-cost";

/** What the workload of the address costs, as a picture. */
export function GET(request: Request) {
  return previewResponse(<CostPreview {...sharedCost(new URL(request.url).searchParams)} />);
}
