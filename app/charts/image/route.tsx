import { ChartPreview } from "@/components/preview/chart-preview";
import { previewResponse } from "@/lib/share/preview-response";
import { sharedChart } from "@/lib/share/shared-chart";

/** The chart of the address as a picture. */
export function GET(request: Request) {
  return previewResponse(<ChartPreview {...sharedChart(new URL(request.url).searchParams)} />);
}
