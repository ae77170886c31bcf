import { PlotPreview } from "@/components/preview/plot-preview";
import { previewResponse } from "@/lib/share/preview-response";
import { sharedChanges } from "@/lib/share/shared-changes";

/** What changed by month, for the address, as a picture. */
export function GET(request: Request) {
  const { view } = sharedChanges(new URL(request.url).searchParams);
  const { chart, words } = view;
  const title = words ? `${words}. ${chart.title}` : chart.title;
  return previewResponse(<PlotPreview chart={{ ...chart, title }} />);
}
