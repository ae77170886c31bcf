import { createLoader, createSerializer } from "nuqs/server";
import { NOT_STATED } from "@/lib/domain/hub/hub-state";
import { RELATIONS } from "@/lib/domain/hub/repo-kinds";
import {
  DEFAULT_HUB_STATS,
  GROWTH_SCALES,
  type HubStatsState,
  SHARES_OF,
} from "@/lib/domain/hub/stats/stats-state";
import { choiceCodec } from "./codec";
import { codecParser, codecProblems } from "./codec-parser";
import { hubHref } from "./hub";
import type { SearchProblem } from "./problem";

const CODECS = { scale: choiceCodec(GROWTH_SCALES), of: choiceCodec(SHARES_OF) };

/** `/hub/stats`: the scale of its growth, and whether shares are of repos or of downloads. */
export const hubStatsParams = {
  scale: codecParser(CODECS.scale, DEFAULT_HUB_STATS.scale),
  of: codecParser(CODECS.of, DEFAULT_HUB_STATS.of),
};

/** Reads them from a request's search parameters; a bad value gives its default. */
export const loadHubStats: (search: URLSearchParams) => HubStatsState =
  createLoader(hubStatsParams);

/** What the parameters say that is not understood. */
export function hubStatsProblems(search: URLSearchParams): SearchProblem[] {
  return codecProblems(CODECS, search);
}

const serialize = createSerializer(hubStatsParams);

/** The page's address; what is left out is default. */
export function hubStatsHref(state: Partial<HubStatsState> = {}): string {
  return serialize("/hub/stats", state);
}

/** Where the repos of one value are listed; null are those that state none. */
export function valueHref(
  field: "license" | "task" | "library" | "kind",
  value: string | null,
): string {
  if (field === "kind") {
    const kind = RELATIONS.find((known) => known === value);
    return hubHref(kind ? { kind: [kind] } : {});
  }
  return hubHref({ [field]: [value ?? NOT_STATED] });
}
