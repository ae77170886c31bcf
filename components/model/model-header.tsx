import { ExternalLink } from "@/components/ui/external-link";
import { countryName } from "@/lib/domain/country";
import { longDate } from "@/lib/domain/format";
import type { License } from "@/lib/domain/license";
import type { Model } from "@/lib/domain/model";
import { LicenseChip } from "./license-chip";
import { ModelCompareButton } from "./model-compare-button";
import { ModelCopyLink } from "./model-copy-link";
import { WEIGHTS_WORD, WeightsMark } from "./weights-mark";

type ModelHeaderProps = {
  model: Model;
  lab: { name: string; country: string | null };
  license: License | null;
};

/** The model's name, whose it is, and what to do with it. */
export function ModelHeader({ model, lab, license }: ModelHeaderProps) {
  const weights = model.weights.value;
  const facts = [
    lab.name,
    lab.country && countryName(lab.country),
    model.released && longDate(model.released.value),
  ];
  return (
    <header className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-72">
        <h1 className="flex items-baseline gap-2.5 text-title font-semibold">
          <WeightsMark weights={weights} />
          <span className="min-w-0 break-words">{model.name}</span>
        </h1>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-head text-muted">
          <span>{facts.filter(Boolean).join(" · ")}</span>
          <span>{WEIGHTS_WORD[weights]}</span>
          {weights !== "closed" && <LicenseChip license={license} />}
          <code className="font-mono text-second break-all">{model.id}</code>
        </p>
      </div>
      <div className="flex flex-wrap gap-2" data-print="no">
        <ModelCompareButton id={model.id} name={model.name} weights={weights} />
        {model.hubRepo && (
          <ExternalLink href={`https://huggingface.co/${model.hubRepo.value}`} className="button">
            Hugging Face
          </ExternalLink>
        )}
        <ModelCopyLink />
      </div>
    </header>
  );
}
