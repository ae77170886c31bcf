import { explorable } from "@/lib/catalog";
import type { Problem } from "@/lib/domain/filter";
import { SETS } from "@/lib/domain/filter-fields";
import { nearest } from "@/lib/domain/nearest";
import type { ParameterError } from "./problem";

/** What a filter does not know, with the nearest value that it does. */
export function toParameterError({ parameter, value, message }: Problem): ParameterError {
  const known = SETS.find(({ key }) => key === parameter)?.values(explorable().lists) ?? [];
  const meant = nearest(value, known);
  const detail = `${parameter}, “${value.slice(0, 100)}”: ${message}.`;
  return { parameter, detail, ...(meant && { nearest: [meant] }) };
}
