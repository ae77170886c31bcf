import { catalogConflicts } from "@/lib/catalog/conflicts";

/** Every disagreement of the sources, for the list on /data. */
export function GET() {
  return Response.json(catalogConflicts());
}
