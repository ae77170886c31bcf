import { PlotPreview } from "@/components/preview/plot-preview";
import { benchmarksChart } from "@/lib/catalog/benchmarks";
import { previewResponse } from "@/lib/share/preview-response";

/** Difficulty against what is reached, as a picture. */
export function GET() {
  return previewResponse(<PlotPreview chart={benchmarksChart()} />);
}
