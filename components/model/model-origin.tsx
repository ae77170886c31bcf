import { countryName } from "@/lib/domain/country";
import { flop } from "@/lib/domain/figure-text";
import type { Model } from "@/lib/domain/model";
import { FigurePopover } from "./figure-popover";
import { ModelFact } from "./model-fact";
import { ModelFigure, type FigureContext } from "./model-figure";

type ModelOriginProps = {
  model: Model;
  lab: { name: string; country: string | null };
  context: FigureContext;
};

/** Who made the model, when and with how much compute. */
export function ModelOrigin({ model, lab, context }: ModelOriginProps) {
  return (
    <dl>
      <ModelFact label="Released">
        <ModelFigure figure={model.released} field="released" title="Released" context={context} />
      </ModelFact>
      <ModelFact label="Knowledge cutoff">
        <ModelFigure
          figure={model.knowledge}
          field="knowledge"
          title="Knowledge cutoff"
          context={context}
        />
      </ModelFact>
      {model.trainingCompute && (
        <ModelFact label="Training compute">
          <FigurePopover
            figure={model.trainingCompute}
            title="Training compute"
            sources={context.sources}
            format={flop}
          />
        </ModelFact>
      )}
      <ModelFact label="Lab">
        {lab.name}
        {lab.country && `, ${countryName(lab.country)}`}
      </ModelFact>
    </dl>
  );
}
