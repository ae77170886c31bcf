import { catalogHash, explorable } from "@/lib/catalog";
import { pack } from "@/lib/domain/packed";

const FOREVER = "public, max-age=31536000, immutable";

export function generateStaticParams() {
  return [{ hash: catalogHash() }];
}

/** The whole catalogue for the browser, under a name that changes with it. A page kept from before a change gets today's. */
export async function GET(_request: Request, { params }: RouteContext<"/catalog-data/[hash]">) {
  const { hash } = await params;
  const cache = hash === catalogHash() ? FOREVER : "no-store";
  return Response.json(pack(explorable()), { headers: { "Cache-Control": cache } });
}
