import type { Model } from "@/lib/domain/model";
import { Unknown } from "@/components/ui/numeric-cell";
import { ModelFact } from "./model-fact";
import { ModelFigure, type FigureContext } from "./model-figure";
import { WEIGHTS_WORD } from "./weights-mark";

type ModelFactsProps = { model: Model; context: FigureContext };

/** Size, limits and skills, each with its source. */
export function ModelFacts({ model, context }: ModelFactsProps) {
  const closed = model.weights.value === "closed";
  const unpublished = closed ? "not published" : undefined;
  const { total, active } = model.parameters;
  return (
    <dl className="border-t">
      <ModelFact label="Weights">
        <ModelFigure figure={model.weights} field="weights" title="Weights" context={context}>
          {WEIGHTS_WORD[model.weights.value]}
        </ModelFigure>
      </ModelFact>
      <ModelFact label="Parameters">
        <ModelFigure
          figure={total}
          field="params.total"
          title="Parameters"
          context={context}
          {...(unpublished && { unknown: unpublished })}
        />
      </ModelFact>
      {active && (
        <ModelFact label="Active per token">
          <ModelFigure
            figure={active}
            field="params.active"
            title="Active parameters"
            context={context}
          />
        </ModelFact>
      )}
      <ModelFact label="Context window">
        <ModelFigure
          figure={model.context}
          field="context"
          title="Context window"
          context={context}
        />
      </ModelFact>
      <ModelFact label="Longest output">
        <ModelFigure
          figure={model.maxOutput}
          field="maxOutput"
          title="Longest output"
          context={context}
        />
      </ModelFact>
      <ModelFact label="Reads">
        {model.modalities.length > 0 ? model.modalities.join(", ") : <Unknown />}
      </ModelFact>
      <ModelFact label="Writes">
        {model.outputs.length > 0 ? model.outputs.join(", ") : <Unknown />}
      </ModelFact>
      <ModelFact label="Can">
        {model.capabilities.length > 0 ? (
          model.capabilities.map(capability).join(", ")
        ) : (
          <Unknown />
        )}
      </ModelFact>
    </dl>
  );
}

function capability(id: string): string {
  return id === "tools"
    ? "call tools"
    : id === "reasoning"
      ? "reason before answering"
      : "answer in a set structure";
}
