import { provenance } from "@/lib/catalog/provenance";
import { packProvenance } from "@/lib/domain/provenance";

/** Where each model's figures are from, for the browser. Pages ask for it with the hash of the data as `v`, so it may be kept for good. */
export function GET() {
  return Response.json(packProvenance(provenance()), {
    headers: { "Cache-Control": "public, max-age=31536000, immutable" },
  });
}
