import type { Claim } from "../figure";
import { UNKNOWN } from "../format";
import type { ComparedModel } from "./comparison";
import type { Cell, Evidence } from "./line";

/** A cell of which nothing is known but what is given. */
export function cellOf(known: Partial<Cell> = {}): Cell {
  return {
    text: UNKNOWN,
    value: null,
    detail: null,
    interval: null,
    selfReported: false,
    mark: null,
    evidence: [],
    ...known,
  };
}

/** A cell of one figure of a model, written by `text`. */
export function claimCell<T extends string | number>(
  model: Pick<ComparedModel, "name">,
  claim: Claim<T> | null,
  text: (value: T) => string,
  known: Partial<Cell> = {},
): Cell {
  if (!claim) return cellOf(known);
  const words = text(claim.value);
  return cellOf({
    text: words,
    value: claim.value,
    evidence: [evidenceOf(model.name, words, claim)],
    ...known,
  });
}

/** A claim as evidence. */
export function evidenceOf(
  subject: string,
  value: string,
  { source, asOf, ref, doubt }: Omit<Claim<unknown>, "value">,
): Evidence {
  return { subject, value, source, asOf, ...(ref && { ref }), ...(doubt && { doubt }) };
}

/** `A`, `A and B`, `A, B and C`. */
export function wordList(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
