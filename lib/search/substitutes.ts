import { createLoader, createParser, createSerializer } from "nuqs/server";
import { nearest } from "@/lib/domain/nearest";
import type { Measure } from "@/lib/domain/quality/measure";
import type { SubstituteWish } from "@/lib/domain/substitutes";
import { decimal, flag } from "./mix";
import type { SearchProblem } from "./problem";

/** What the descriptor needs of a measure. */
type Known = Pick<Measure, "id" | "scale">;

const DEFAULT_MEASURE = "quality";
/** Largest threshold of a measure that has no end. */
const MOST = 9999;

const measureId = createParser({
  parse: (text) => (/^[a-z0-9][a-z0-9.-]{0,63}$/.test(text) ? text : null),
  serialize: String,
});
const threshold = createParser({
  parse: (text) => decimal(text, MOST),
  serialize: String,
});

/**
 * The search parameters of a search for substitutes; defaults are left out of the URL. `atleast` is in
 * the unit that is shown: index points, percent of a benchmark, points of a rating.
 */
export const substituteParams = {
  task: measureId.withDefault(DEFAULT_MEASURE),
  atleast: threshold,
  restricted: flag.withDefault(false),
};
type SubstituteParams = { task: string; atleast: number | null; restricted: boolean };

/** Reads them from a request's search parameters; a bad value gives its default. */
export const loadSubstitutes = createLoader(substituteParams);

/** What is asked for, of the measures there are. A threshold of a measure that is not known is none. */
export function toWish(
  { task, atleast, restricted }: SubstituteParams,
  measures: readonly Known[],
): SubstituteWish {
  const measure = measures.find(({ id }) => id === task);
  if (!measure) return { measure: DEFAULT_MEASURE, atLeast: null, restricted };
  const atLeast = atleast !== null && fits(atleast, measure) ? atleast / unit(measure) : null;
  return { measure: task, atLeast, restricted };
}

export function toSubstituteParams(
  { measure: task, atLeast, restricted }: SubstituteWish,
  measures: readonly Known[],
): SubstituteParams {
  const measure = measures.find(({ id }) => id === task);
  const shown = atLeast === null ? null : atLeast * (measure ? unit(measure) : 1);
  return { task, atleast: shown === null ? null : Number(shown.toFixed(2)), restricted };
}

/** How many shown units are one of the measure's own. */
export function unit({ scale }: Pick<Measure, "scale">): number {
  return scale === "fraction" ? 100 : 1;
}

function fits(shown: number, { scale }: Known): boolean {
  return scale !== "fraction" || shown <= 100;
}

/** What the parameters say that is not understood. Of a repeated one the first counts. */
export function substituteProblems(
  search: URLSearchParams,
  measures: readonly Known[],
): SearchProblem[] {
  const asked = search.get("task");
  const atleast = search.get("atleast");
  const restricted = search.get("restricted");
  const measure = measures.find(({ id }) => id === (asked ?? DEFAULT_MEASURE));
  const shown = atleast === null ? null : substituteParams.atleast.parse(atleast);
  const problems: (SearchProblem | false)[] = [
    asked !== null &&
      !measure && { parameter: "task", value: asked, message: meant(asked, measures) },
    atleast !== null &&
      (shown === null || !measure || !fits(shown, measure)) && {
        parameter: "atleast",
        value: atleast,
        message: measure
          ? `must be a number from 0 to ${measure.scale === "fraction" ? 100 : MOST}, e.g. 62.5`
          : "is a threshold of a measure that is not known",
      },
    restricted !== null &&
      substituteParams.restricted.parse(restricted) === null && {
        parameter: "restricted",
        value: restricted,
        message: "must be true or false",
      },
  ];
  return problems.filter((problem) => problem !== false);
}

function meant(task: string, measures: readonly Known[]): string {
  const like = nearest(
    task,
    measures.map(({ id }) => id),
  );
  return like ? `is no measure; the nearest is ${like}` : "is no measure";
}

const serialize = createSerializer(substituteParams);

/** A model's page at its substitutes. */
export function substitutesHref(id: string, params: Partial<SubstituteParams> = {}): string {
  return `${serialize(`/models/${id}`, params)}#substitutes`;
}
