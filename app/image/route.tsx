import { SitePreview } from "@/components/preview/site-preview";
import { previewResponse } from "@/lib/share/preview-response";
import { siteFacts } from "@/lib/share/site-facts";

/** The site's own picture. */
export function GET() {
  return previewResponse(<SitePreview {...siteFacts()} />);
}
