import { MixLink } from "@/components/layout/mix-link";
import { ModelPicker } from "@/components/model/model-picker";
import { EmptyState } from "@/components/ui/empty-state";
import type { ComparedModel } from "@/lib/domain/compare/comparison";
import { compareHref } from "@/lib/search/compare";

/** Comparisons worth a look for someone who comes with none in mind. */
export const EXAMPLES = [
  {
    label: "GPT-5.5 against the best open weights",
    models: ["openai/gpt-5.5", "moonshotai/kimi-k3", "zhipuai/glm-5.2"],
  },
  {
    label: "Claude Opus 4.8 against GPT-5.5",
    models: ["anthropic/claude-opus-4-8", "openai/gpt-5.5"],
  },
  {
    label: "Small enough for one GPU",
    models: ["openai/gpt-oss-120b", "openai/gpt-oss-20b", "alibaba/qwen3-32b"],
  },
] as const;

type PickProps = { onPick: (id: string) => void };

/** Nothing to compare yet. */
export function EmptyCompare({ onPick }: PickProps) {
  return (
    <EmptyState
      title="Pick two to eight models"
      actions={
        <>
          <ModelPicker label="Add a model" look="ink" onPick={({ id }) => onPick(id)} />
          <MixLink href="/" className="button">
            Pick in the explorer
          </MixLink>
        </>
      }
    >
      <p>
        They stand side by side with their licenses, prices over hosts and scores, each figure with
        its source. The link holds the comparison.
      </p>
      <ul className="mt-4 space-y-1.5">
        {EXAMPLES.map(({ label, models }) => (
          <li key={label}>
            <MixLink href={compareHref(models)} className="link text-text">
              {label}
            </MixLink>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}

/** One model compares with nothing: asks for another. */
export function OneModel({ model, onPick }: PickProps & { model: ComparedModel | undefined }) {
  if (!model) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-3 border-y py-3">
      <p className="text-muted">
        {model.name} alone compares with nothing. Add another, or look for open models that could
        stand in for it.
      </p>
      <span className="flex gap-2">
        <ModelPicker
          label="Add a second model"
          look="ink"
          exclude={[model.id]}
          onPick={({ id }) => onPick(id)}
        />
        <MixLink href={`/models/${model.id}#substitutes`} className="button">
          Find substitutes
        </MixLink>
      </span>
    </div>
  );
}
