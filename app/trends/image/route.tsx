import { PlotPreview } from "@/components/preview/plot-preview";
import { previewResponse } from "@/lib/share/preview-response";
import { sharedTrends } from "@/lib/share/shared-trends";

/** The gap of the address as a picture. */
export function GET(request: Request) {
  const { gap } = sharedTrends(new URL(request.url).searchParams);
  return previewResponse(<PlotPreview chart={gap} />);
}
