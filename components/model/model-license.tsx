import type { License } from "@/lib/domain/license";
import type { Model } from "@/lib/domain/model";
import { LicenseTerms } from "./license-terms";
import { ModelFact } from "./model-fact";
import { ModelFigure, type FigureContext } from "./model-figure";

type ModelLicenseProps = { model: Model; license: License | null; context: FigureContext };

/** What one may do with the weights, in words, with the license's text a click away. */
export function ModelLicense({ model, license, context }: ModelLicenseProps) {
  const closed = model.weights.value === "closed";
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
      {closed ? (
        <ModelFact label="Commercial use">
          under the provider’s terms; the weights are not given out
        </ModelFact>
      ) : license ? (
        <LicenseTerms license={license} />
      ) : (
        <ModelFact label="Commercial use">
          <span className="text-muted">Commercial use not known</span>
        </ModelFact>
      )}
    </dl>
  );
}
