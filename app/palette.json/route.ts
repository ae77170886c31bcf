import { catalog, explorable } from "@/lib/catalog";
import { paletteEntries } from "@/lib/search/palette";

/** What the header's search looks through, fetched at its first use. */
export function GET() {
  return Response.json(paletteEntries(explorable(), catalog().curated.benchmarks));
}
