import type { IndexedRepo, ParameterDoubt } from "../repo";

/** Types whose elements hold several weights each. */
const PACKED_TYPES = /^(?:U8|I8|U16|I16|U32|I32|F4|U4|I4)$/;
/** Share of such elements from which a count says little. */
const PACKED_SHARE = 0.1;
const TOLERANCE = 0.02;

/**
 * The parameters of a repo from what its safetensors files store, and why not to trust them: packed weights are
 * under-counted, and on some repos the Hub's total contradicts its own parts.
 */
export function storedParameters(
  total: number | null,
  byType: Readonly<Record<string, number>> | null,
  isPackedByTags: boolean,
): Pick<IndexedRepo, "parameters" | "parametersDoubt"> {
  const parts = Object.entries(byType ?? {});
  const sum = parts.reduce((elements, [, count]) => elements + count, 0);
  const parameters = total ?? (sum || null);
  if (parameters === null || parameters === 0) return { parameters: null, parametersDoubt: null };
  return { parameters, parametersDoubt: doubt() };

  function doubt(): ParameterDoubt | null {
    const packed = parts
      .filter(([type]) => PACKED_TYPES.test(type))
      .reduce((elements, [, count]) => elements + count, 0);
    if (isPackedByTags || packed > sum * PACKED_SHARE) return "packed";
    const apart = Math.abs((parameters ?? 0) - sum);
    return sum > 0 && apart > Math.max(sum, parameters ?? 0) * TOLERANCE ? "inconsistent" : null;
  }
}
