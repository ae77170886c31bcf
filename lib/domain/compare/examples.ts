import type { Weights } from "../model";
import type { ModelSummary } from "../summary";

export type CompareExample = {
  label: string;
  models: readonly { id: string; name: string; weights: Weights }[];
};

/** Comparisons worth a look for someone who comes with none in mind, as the data have them. */
export function compareExamples(models: readonly ModelSummary[]): CompareExample[] {
  const ranked = models
    .filter(({ index, offers }) => index !== null && offers.length > 0)
    .sort((a, b) => (b.index?.value ?? 0) - (a.index?.value ?? 0));
  const kinds = (["closed", "restricted", "open"] as const).flatMap(
    (weights) => ranked.find((model) => model.weights === weights) ?? [],
  );
  const labs = [...new Map([...ranked].reverse().map((model) => [model.lab, model])).values()]
    .sort((a, b) => ranked.indexOf(a) - ranked.indexOf(b))
    .slice(0, 4);
  const served = ranked
    .filter(({ weights }) => weights === "open")
    .sort((a, b) => b.hosts.length - a.hosts.length)
    .slice(0, 3);
  return [
    { label: "The best index of each kind of weights", models: kinds },
    { label: "The best index of four labs", models: labs },
    { label: "The open models with the most hosts", models: served },
  ]
    .filter((example) => example.models.length > 1)
    .map((example) => ({
      label: example.label,
      models: example.models.map(({ id, name, weights }) => ({ id, name, weights })),
    }));
}
