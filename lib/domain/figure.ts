import { z } from "zod";

/** Calendar date, `YYYY-MM-DD`. */
export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date, YYYY-MM-DD");

/** A short id of where a figure comes from; the list is `data/snapshot/sources.json`. */
export const SourceId = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, "must be a source id");
export type SourceId = z.infer<typeof SourceId>;

/** Where and when one value was seen. */
const provenance = {
  source: SourceId,
  /** Day the value was true at its source; null when the source gives none. */
  asOf: IsoDate.nullable(),
  /** Address or row within the source, where it has one. */
  ref: z.string().optional(),
  /** Why the value is doubtful; absent when it is not. */
  doubt: z.string().optional(),
};

/** One source's value for something. */
export function Claim<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, ...provenance });
}
export type Claim<T> = {
  value: T;
  source: SourceId;
  asOf: string | null;
  ref?: string | undefined;
  doubt?: string | undefined;
};

/** A shown value with its provenance, and what other sources say where they were asked. */
export function Figure<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, ...provenance, others: z.array(Claim(value)).optional() });
}
export type Figure<T> = Claim<T> & { others?: Claim<T>[] | undefined };
