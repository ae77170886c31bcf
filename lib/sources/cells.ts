import { z } from "zod";
import { isDay } from "@/lib/domain/day";

/** Schemas for one value of an upstream file. `cell*` ones read CSV text, the others JSON values. */

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

const MONTH_OR_YEAR = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

const is = (problem: string) => ({
  error: (issue: { input?: unknown }) => `${problem}: ${JSON.stringify(issue.input)}`,
});

export const Text = z.string().min(1, "is empty");
export const Day = z.string().refine(isDay, is("is not a date"));
/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, kept as upstream says it. */
export const PartialDay = z
  .string()
  .refine((text) => MONTH_OR_YEAR.test(text) || isDay(text), is("is not a date"));
/** USD per 1M tokens, or per GPU-hour. */
export const Price = z.number().min(0, is("is a negative price"));
export const Count = z.number().int(is("is not a whole number")).min(0, is("is negative"));
export const Positive = z.number().gt(0, is("is not above 0"));
const Fraction = z.number().min(0, is("is outside 0..1")).max(1, is("is outside 0..1"));
export const Percent = z.number().min(0, is("is outside 0..100")).max(100, is("is outside 0..100"));
export const RepoId = z.string().regex(/^[\w.-]+\/[\w.-]+$/, is("is not an owner/name"));
export const WebAddress = z.string().regex(/^https?:\/\/[^\s/]+/, is("is not a web address"));

/** `1e999` has the form of a number and is none. */
export const cellNumber = z
  .string()
  .refine((text) => DECIMAL.test(text) && Number.isFinite(Number(text)), is("is not a number"))
  .transform(Number);
export const cellPrice = cellNumber.pipe(Price);
export const cellCount = cellNumber.pipe(Count);
export const cellPositive = cellNumber.pipe(Positive);
export const cellFraction = cellNumber.pipe(Fraction);
export const cellBoolean = z
  .string()
  .regex(/^(true|false)$/i, is("is not true or false"))
  .transform((text) => text.toLowerCase() === "true");

/** An empty cell is null; any other must fit. */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((cell) => (cell === "" ? null : cell), schema.nullable());
}

export const cellText = orNull(z.string());

/** 77.47 → 0.7747, without the tail a binary division leaves. */
export const percentToFraction = (percent: number) => Number((percent / 100).toFixed(8));

/** 0.6 billion → 600,000,000; rounded, since 30.5e9 is not always whole in binary. */
export const billions = (count: number) => Math.round(count * 1e9);
