import { taskScores } from "@/lib/catalog/custom-scores";
import { packScores } from "@/lib/domain/quality/packed-scores";

/** What custom scores are worked out from in the browser, asked for as `/quality.json` is. */
export function GET() {
  return Response.json(packScores(taskScores()), {
    headers: { "Cache-Control": "public, max-age=31536000, immutable" },
  });
}
