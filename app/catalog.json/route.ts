import { explorable } from "@/lib/catalog";
import { pack } from "@/lib/domain/packed";

/** The whole catalogue for the browser. Pages ask for it with the hash of the data as `v`, so it may be kept for good. */
export function GET() {
  return Response.json(pack(explorable()), {
    headers: { "Cache-Control": "public, max-age=31536000, immutable" },
  });
}
