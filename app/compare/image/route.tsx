import { ComparePreview } from "@/components/preview/compare-preview";
import { SitePreview } from "@/components/preview/site-preview";
import { previewResponse } from "@/lib/share/preview-response";
import { sharedComparison } from "@/lib/share/shared-comparison";
import { siteFacts } from "@/lib/share/site-facts";

/** The comparison of the address as a picture; the site's own where it names no model that exists. */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const { models, verdict, mix, asOf, source } = sharedComparison(searchParams);
  return previewResponse(
    models.length > 0 ? (
      <ComparePreview models={models} verdict={verdict} mix={mix} asOf={asOf} source={source} />
    ) : (
      <SitePreview {...siteFacts()} />
    ),
  );
}
