import { PlotPreview } from "@/components/preview/plot-preview";
import { previewResponse } from "@/lib/share/preview-response";
import { sharedChanges } from "@/lib/share/shared-changes";

/** What changed by month, for the address, as a picture. */
export function GET(request: Request) {
  const { view } = sharedChanges(new URL(request.url).searchParams);
  const { chart } = view;
  // The chart counts all kinds of change, whichever the list below it shows.
  const [, ...narrowed] = chart.subtitle.split(" · ");
  const title = narrowed.length > 0 ? `${narrowed.join(" · ")}. ${chart.title}` : chart.title;
  return previewResponse(<PlotPreview chart={{ ...chart, title }} />);
}
