import { MixLink } from "@/components/layout/mix-link";
import { ModelPicker } from "@/components/model/model-picker";
import { WeightsMark } from "@/components/model/weights-mark";
import { FindSubstitutes } from "@/components/substitutes/find-substitutes";
import type { SubstituteData } from "@/components/substitutes/use-substitutes";
import type { ComparedModel } from "@/lib/domain/compare/comparison";
import type { CompareExample } from "@/lib/domain/compare/examples";
import { compareHref } from "@/lib/search/compare";
import { ADD_BUTTON } from "./use-kept-focus";

type PickProps = { onPick: (id: string) => void };

/** Nothing to compare yet. */
export function EmptyCompare({
  examples,
  onPick,
}: PickProps & { examples: readonly CompareExample[] }) {
  return (
    <>
      <p className="mt-2 max-w-150 text-verdict text-muted">
        Pick two to eight models. They stand side by side with their licenses, prices over hosts and
        scores, each figure with its source, and the link holds the comparison.
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        <ModelPicker
          label="Add a model"
          look="ink"
          className={ADD_BUTTON}
          onPick={({ id }) => onPick(id)}
        />
        <MixLink href="/" className="button">
          Pick in the explorer
        </MixLink>
      </div>
      <h2 className="mt-10 mb-2 text-verdict font-semibold">For example</h2>
      <ul className="max-w-180 border-t">
        {examples.map(({ label, models }) => (
          <li key={label} className="border-b">
            <MixLink
              href={compareHref(models.map(({ id }) => id))}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 px-2.5 py-2.5 hover:bg-hover"
            >
              <span className="font-medium">{label}</span>
              <span className="flex flex-wrap gap-x-4 text-head text-muted">
                {models.map(({ id, name, weights }) => (
                  <span key={id} className="flex items-baseline gap-1.5">
                    <WeightsMark weights={weights} />
                    {name}
                  </span>
                ))}
              </span>
            </MixLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One model compares with nothing: asks for another. */
export function OneModel({
  model,
  data,
  onPick,
}: PickProps & { model: ComparedModel | undefined; data: SubstituteData }) {
  if (!model) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-3 border-y py-3">
      <p className="text-muted">
        {model.name} alone compares with nothing. Add another, or look for models that could stand
        in for it.
      </p>
      <span className="flex flex-wrap gap-2">
        <ModelPicker
          label="Add a model"
          look="ink"
          className={ADD_BUTTON}
          exclude={[model.id]}
          onPick={({ id }) => onPick(id)}
        />
        <FindSubstitutes
          model={model}
          data={data}
          exclude={[model.id]}
          onPick={(id) => onPick(id)}
        />
      </span>
    </div>
  );
}
