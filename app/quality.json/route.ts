import { qualityTable } from "@/lib/catalog/quality";
import { packTable } from "@/lib/domain/quality/packed-table";

/** Every measure of quality for the browser. Pages ask for it with the hash of the data as `v`, so it may be kept for good. */
export function GET() {
  return Response.json(packTable(qualityTable()), {
    headers: { "Cache-Control": "public, max-age=31536000, immutable" },
  });
}
