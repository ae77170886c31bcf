import type { TokenMix } from "@/lib/domain/blend";
import { loadMix, mixProblems, RATIO_MAX, toTokenMix } from "@/lib/search/mix";
import type { SearchProblem } from "@/lib/search/problem";
import type { Parameter } from "./parameter";

/** A parameter that a page has too, judged by the page's own rules. */
export function pageParameter(
  name: string,
  problems: (search: URLSearchParams) => SearchProblem[],
  documents: Omit<Parameter<string>, "read">,
): Parameter<string> {
  return {
    ...documents,
    read(text) {
      const [problem] = problems(new URLSearchParams([[name, text]]));
      return problem ? { wrong: problem.message } : { value: text };
    },
  };
}

/** The mix of tokens that prices are at; as on every page. */
export const mixParameters = {
  mix: pageParameter("mix", mixProblems, {
    about: `Input tokens to output tokens that prices are at, each from 0 to ${RATIO_MAX}.`,
    schema: { type: "string", pattern: "^\\d+(\\.\\d+)?:\\d+(\\.\\d+)?$", default: "3:1" },
    example: "3:1",
  }),
  cached: pageParameter("cached", mixProblems, {
    about:
      "Share of input tokens read from cache, 0 to 1. A missing cache price counts as the input price.",
    schema: { type: "number", minimum: 0, maximum: 1, default: 0 },
    example: "0.5",
  }),
  batch: pageParameter("batch", mixProblems, {
    about: "Whether to use batch prices where an offer has them.",
    schema: { type: "boolean", default: false },
    example: "true",
  }),
} as const;

export function mixOf(search: URLSearchParams): TokenMix {
  return toTokenMix(loadMix(search));
}
