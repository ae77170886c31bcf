import type { LiveEvaluation, LiveFacts } from "@/lib/domain/hub/live-facts";
import { storedWeights } from "@/lib/domain/hub/stored-weights";
import { EvalResult, type ModelAnswer } from "./model-answer";
import { licenseTags } from "./tags";

/** Older repositories all carry this moment: the Hub did not keep when they were made. */
const BEFORE_DATES = "2022-03-02T23:29:04";

export function toLiveFacts(answer: ModelAnswer): LiveFacts {
  const { cardData: card, safetensors, baseModels, childrenModelCount: children } = answer;
  const evaluations = (answer.evalResults ?? []).flatMap(toEvaluation);
  return {
    hubId: answer.id,
    id: answer.name,
    license: {
      tags: licenseTags(answer.tags, card?.license),
      name: card?.license_name ?? null,
      link: card?.license_link ?? null,
    },
    downloads30d: answer.downloads,
    likes: answer.likes,
    gated: answer.gated === false ? "false" : answer.gated,
    disabled: answer.disabled ?? false,
    pipeline: answer.task ?? null,
    library: answer.library_name ?? null,
    created: answer.createdAt?.startsWith(BEFORE_DATES) ? null : day(answer.createdAt),
    lastModified: day(answer.updatedAt.toISOString()),
    baseModels: (baseModels?.models ?? []).map(({ id }) => ({
      relation: baseModels?.relation ?? null,
      repo: id,
    })),
    children: children
      ? {
          finetune: children.finetune ?? 0,
          quantized: children.quantized ?? 0,
          adapter: children.adapter ?? 0,
          merge: children.merge ?? 0,
        }
      : null,
    weights: safetensors ? storedWeights(safetensors.parameters, safetensors.total) : null,
    storageBytes: answer.usedStorage ?? null,
    evaluations,
    evaluationsLeftOut: (answer.evalResults ?? []).length - evaluations.length,
  };
}

function toEvaluation(entry: unknown): LiveEvaluation[] {
  const parsed = EvalResult.safeParse(entry);
  if (!parsed.success) return [];
  const { dataset, value, verifyToken, date, source, notes } = parsed.data.data;
  return [
    {
      dataset: dataset.id,
      task: dataset.task_id,
      value,
      verified: Boolean(verifyToken),
      date: date ? day(date) : null,
      source: source ? { name: source.name ?? source.url, url: source.url } : null,
      notes: notes ?? null,
    },
  ];
}

function day(time: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(time ?? "")?.[0] ?? null;
}
