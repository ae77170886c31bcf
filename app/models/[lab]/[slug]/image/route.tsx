import { ModelPreview } from "@/components/preview/model-preview";
import { previewResponse } from "@/lib/share/preview-response";
import { sharedComparison } from "@/lib/share/shared-comparison";

type Context = RouteContext<"/models/[lab]/[slug]/image">;

/** A model's picture, at the mix of the address. */
export async function GET(request: Request, { params }: Context) {
  const { lab, slug } = await params;
  const search = new URL(request.url).searchParams;
  search.set("m", `${lab}/${slug}`);
  search.delete("asof");
  const { models, mix, source } = sharedComparison(search);
  const [model] = models;
  if (!model) return new Response("There is no such model.\n", { status: 404 });
  return previewResponse(<ModelPreview model={model} mix={mix} source={source} />);
}
