import type { License } from "@/lib/domain/license";
import type { Model } from "@/lib/domain/model";
import { ExternalLink } from "@/components/ui/external-link";
import { COMMERCIAL_USE_WORD } from "./license-chip";
import { ModelFact } from "./model-fact";
import { ModelFigure, type FigureContext } from "./model-figure";

const TONE = {
  allowed: "text-allowed",
  conditions: "text-conditions",
  "not-allowed": "text-not-allowed",
  unknown: "text-muted",
} as const;

type ModelLicenseProps = { model: Model; license: License | null; context: FigureContext };

/** What one may do with the weights, in words, with the license's text a click away. */
export function ModelLicense({ model, license, context }: ModelLicenseProps) {
  const closed = model.weights.value === "closed";
  const use = license?.commercialUse ?? "unknown";
  return (
    <dl className="md:border-t">
      <ModelFact label="License">
        <ModelFigure
          figure={model.license}
          field="license"
          title="License"
          context={context}
          unknown="not stated by any source"
        />
      </ModelFact>
      <ModelFact label="Commercial use">
        {closed ? (
          "under the provider’s terms; the weights are not given out"
        ) : (
          <span className={TONE[use]}>{sentenceCase(COMMERCIAL_USE_WORD[use])}</span>
        )}
        {!closed && license?.limit && <span className="block">Limited: {license.limit}</span>}
      </ModelFact>
      {license && !closed && license.conditions.length > 0 && (
        <ModelFact label="Conditions">
          <ul className="list-disc space-y-0.5 ps-4 marker:text-muted">
            {license.conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </ModelFact>
      )}
      {license && !closed && (
        <ModelFact label="Text">
          {license.url ? (
            <ExternalLink href={license.url}>{license.name}</ExternalLink>
          ) : (
            license.name
          )}
          {license.spdx && <span className="text-muted"> · SPDX {license.spdx}</span>}
        </ModelFact>
      )}
    </dl>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
