import { ExternalLink } from "@/components/ui/external-link";
import type { License } from "@/lib/domain/license";
import { COMMERCIAL_USE_WORD } from "./license-chip";
import { ModelFact } from "./model-fact";

const TONE = {
  allowed: "text-allowed",
  conditions: "text-conditions",
  "not-allowed": "text-not-allowed",
  unknown: "text-muted",
} as const;

/** What a license allows, under which conditions, with its text a click away. */
export function LicenseTerms({ license }: { license: License }) {
  const { commercialUse, limit, conditions, url, name, spdx } = license;
  return (
    <>
      <ModelFact label="Commercial use">
        <span className={TONE[commercialUse]}>
          {sentenceCase(COMMERCIAL_USE_WORD[commercialUse])}
        </span>
        {limit && <span className="block">Limited: {limit}</span>}
      </ModelFact>
      {conditions.length > 0 && (
        <ModelFact label="Conditions">
          <ul className="list-disc space-y-0.5 ps-4 marker:text-muted">
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </ModelFact>
      )}
      <ModelFact label="Text">
        {url ? <ExternalLink href={url}>{name}</ExternalLink> : name}
        {spdx && <span className="text-muted"> · SPDX {spdx}</span>}
      </ModelFact>
    </>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
