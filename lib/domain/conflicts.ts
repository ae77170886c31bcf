import type { Claim, Figure } from "./figure";
import { nominalTokens } from "./format";
import { disagreeing, within2Percent } from "./join/claims";
import type { Model } from "./model";

/** A figure on which sources disagree: the shown claim first, then those that say otherwise. */
export type Conflict = { field: string; label: string; claims: Claim<string | number>[] };

/** The figures of a model whose sources disagree beyond rounding, under the names the API gives them. */
export function conflictsOf(model: Model): Conflict[] {
  const { parameters } = model;
  return [
    ...conflict("weights", "Weights", model.weights),
    ...conflict("released", "Released", model.released, sameDate),
    ...conflict("context", "Context window", model.context, sameTokens),
    ...conflict("maxOutput", "Longest output", model.maxOutput, sameTokens),
    ...conflict("params.total", "Parameters", parameters.total, within2Percent),
    ...conflict("params.active", "Active parameters", parameters.active, within2Percent),
    ...conflict("license", "License", model.license),
    ...conflict("hub.repo", "Hub repository", model.hubRepo, sameName),
    ...conflict("knowledge", "Knowledge cutoff", model.knowledge, sameDate),
  ];
}

function conflict<T extends string | number>(
  field: string,
  label: string,
  figure: Figure<T> | null,
  same?: (a: T, b: T) => boolean,
): Conflict[] {
  if (!figure) return [];
  const differing = disagreeing(figure, same);
  const { others: _, ...shown } = figure;
  return differing.length > 0 ? [{ field, label, claims: [shown, ...differing] }] : [];
}

/** 131,072 and 128,000 are both written 128K. */
function sameTokens(a: number, b: number): boolean {
  return nominalTokens(a) === nominalTokens(b);
}

/** A month agrees with any day in it. */
function sameDate(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
