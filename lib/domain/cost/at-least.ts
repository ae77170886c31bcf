import type { Measure, Quality, QualityTable } from "../quality/measure";
import { isTie, type Interval } from "../quality/tie";

/** How good a model has to be: at least a value, or as good as a model; null asks for nothing. */
export type AtLeast = { measure: string; target: number | string | null };

export const NO_THRESHOLD: AtLeast = { measure: "quality", target: null };

/** A threshold that the table knows, ready to hold models against. */
export type Threshold = {
  measure: Measure;
  values: Readonly<Record<string, Quality>>;
  /** What has to be reached; a bare value has no interval. Null cuts nothing. */
  bar: { value: number; like: { id: string; interval: Interval } | null } | null;
};

/**
 * `reaches`: its value does. `ties`: with the model to be as good as. `may`: only its interval reaches
 * the value asked for.
 */
export type Reach = "reaches" | "ties" | "may" | "below" | "unknown";

/** A measure's figures by a threshold's id; the index, with no bar, for one that the table does not know. */
export function threshold(table: QualityTable, { measure: id, target }: AtLeast): Threshold | null {
  const measure = table.measures.find((known) => known.id === id);
  const values = measure && table.values[measure.id];
  if (!measure || !values) return null;
  if (typeof target !== "string") {
    return { measure, values, bar: target === null ? null : { value: target, like: null } };
  }
  const quality = figure(values, target);
  if (!quality) return { measure, values, bar: null };
  const interval = intervalOf(quality);
  return { measure, values, bar: { value: quality.value, like: { id: target, interval } } };
}

/** A model's figure, null also for names that every object has. */
export function figure(values: Threshold["values"], id: string): Quality | null {
  return Object.hasOwn(values, id) ? (values[id] ?? null) : null;
}

/**
 * Whether a model is good enough. The interval decides in its favor: a model that cannot be told from
 * good enough stays, and is marked.
 */
export function reach({ values, bar }: Threshold, id: string): Reach {
  if (!bar) return "reaches";
  const quality = figure(values, id);
  if (!quality) return "unknown";
  if (quality.value >= bar.value) return "reaches";
  const interval = intervalOf(quality);
  if (bar.like) return isTie(interval, bar.like.interval) ? "ties" : "below";
  return interval.high >= bar.value ? "may" : "below";
}

function intervalOf({ value, low, high }: Quality): Interval {
  return { value, low: low ?? value, high: high ?? value };
}
