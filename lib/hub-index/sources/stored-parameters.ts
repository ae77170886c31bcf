import { storedWeights } from "@/lib/domain/hub/stored-weights";
import type { IndexedRepo } from "../repo";

/** Total and parts that differ by more contradict each other. */
const TOLERANCE = 0.02;

/** The parameters of a repo from what its safetensors files store, and why not to trust them. */
export function storedParameters(
  total: number,
  byType: Readonly<Record<string, number>>,
  isPackedByTags: boolean,
): Pick<IndexedRepo, "parameters" | "parametersDoubt"> {
  const stored = storedWeights(byType, total);
  if (!stored) return { parameters: null, parametersDoubt: null };
  const parameters = stored.elements;
  if (isPackedByTags || stored.counts === "packed")
    return { parameters, parametersDoubt: "packed" };
  const parts = Object.values(byType);
  const apart = Math.abs(total - parts.reduce((sum, elements) => sum + elements, 0));
  const contradicts = parts.length > 0 && apart > parameters * TOLERANCE;
  return { parameters, parametersDoubt: contradicts ? "inconsistent" : null };
}
