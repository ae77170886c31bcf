import { PlotPreview } from "@/components/preview/plot-preview";
import { benchmarkView } from "@/lib/catalog/benchmarks";
import { previewResponse } from "@/lib/share/preview-response";

/** A benchmark's scores over time as a picture. */
export async function GET(_: Request, { params }: RouteContext<"/benchmarks/[id]/image">) {
  const { id } = await params;
  const [chart] = benchmarkView(id)?.charts ?? [];
  if (!chart) return new Response("There is no picture of such a benchmark.\n", { status: 404 });
  return previewResponse(<PlotPreview chart={chart} />);
}
