import { ClaimPreview } from "@/components/preview/claim-preview";
import { previewResponse } from "@/lib/share/preview-response";
import { sharedClaim } from "@/lib/share/shared-claim";

/** A claim's picture, with its switches as the address has them. */
export async function GET(request: Request, { params }: RouteContext<"/claims/[id]/image">) {
  const { id } = await params;
  const found = sharedClaim(id, new URL(request.url).searchParams);
  if (!found) return new Response("There is no such claim.\n", { status: 404 });
  return previewResponse(<ClaimPreview view={found.view} />);
}
