import { createLoader, createSerializer, type inferParserType } from "nuqs/server";
import { HUB_SORTS } from "@/lib/domain/hub/hub-sort";
import { DEFAULT_HUB, DIRECTIONS, type HubState, NOT_STATED } from "@/lib/domain/hub/hub-state";
import { GATES, RELATIONS } from "@/lib/domain/hub/repo-kinds";
import type { CommercialUse } from "@/lib/domain/license";
import { USE_NAMES } from "@/lib/domain/short-names";
import { choiceCodec, type Codec, setCodec, tagsCodec, textCodec } from "./codec";
import { codecParser, codecProblems } from "./codec-parser";
import { FILTER_CODECS } from "./filters";
import { mixParams } from "./mix";
import type { SearchProblem } from "./problem";

/** Longest text to look for; ids of the Hub have at most 193 characters. */
export const MAX_HUB_QUERY = 200;

// Not imported from the schema file: that brings zod, which must not reach the browser.
const USES = Object.keys(USE_NAMES) as CommercialUse[];

/** The oldest repos have no owner. */
const REPO_ID = /^(?:[\w.-]{1,96}\/)?[\w.-]{1,96}$/;

export function isRepoId(text: string): boolean {
  return REPO_ID.test(text);
}

const repo: Codec<string> = {
  read: (text) =>
    isRepoId(text)
      ? { value: text, message: null }
      : { value: null, message: "must be a repository, e.g. openai/gpt-oss-120b" },
  print: (value) => value,
};

type Codecs = { readonly [K in keyof HubState]: Codec<HubState[K]> };

/** One codec for each filter and the order; its key is the search parameter. */
export const HUB_CODECS: Codecs = {
  q: textCodec(MAX_HUB_QUERY),
  license: tagsCodec,
  use: setCodec(USES),
  task: tagsCodec,
  library: tagsCodec,
  author: tagsCodec,
  kind: setCodec(RELATIONS),
  gated: setCodec([...GATES, NOT_STATED]),
  base: repo,
  params: FILTER_CODECS.params,
  created: FILTER_CODECS.released,
  changed: FILTER_CODECS.released,
  sort: choiceCodec(HUB_SORTS),
  direction: choiceCodec(DIRECTIONS),
};

function parser<K extends keyof HubState>(key: K) {
  return codecParser(HUB_CODECS[key], DEFAULT_HUB[key]);
}

const hubFilterParams = {
  q: parser("q"),
  license: parser("license"),
  use: parser("use"),
  task: parser("task"),
  library: parser("library"),
  author: parser("author"),
  kind: parser("kind"),
  gated: parser("gated"),
  base: parser("base"),
  params: parser("params"),
  created: parser("created"),
  changed: parser("changed"),
};

/** The search parameters of /hub for nuqs; defaults are left out of addresses. */
export const hubParams = {
  ...hubFilterParams,
  sort: parser("sort"),
  direction: parser("direction"),
} satisfies Record<keyof HubState, unknown>;

/** Reads what is asked of the Hub from a request's search parameters; a bad value gives its default. */
export const loadHub: (search: URLSearchParams) => HubState = createLoader(hubParams);

/** What the parameters say that is not understood. A repeated parameter counts once, by its first. */
export function hubProblems(search: URLSearchParams): SearchProblem[] {
  return codecProblems(HUB_CODECS, search);
}

type Mix = Partial<inferParserType<typeof mixParams>>;
const serialize = createSerializer({ ...hubParams, ...mixParams });
const serializeFilters = createSerializer(hubFilterParams);

/** The page's address for a state (what is left out is default), and for a mix where one is given. */
export function hubHref(state: Partial<HubState>, mix: Mix = {}): string {
  return serialize("/hub", { ...state, ...mix });
}

/** Where the API has the rows of the same page. */
export function hubListHref(state: Partial<HubState>, mix: Mix = {}): string {
  return serialize(HUB_LIST_PATH, { ...state, ...mix });
}

/** Where the API has the counts of the same page, which neither order nor mix changes. */
export function hubFacetsHref(state: Partial<HubState>): string {
  return serializeFilters(HUB_FACETS_PATH, state);
}

export const HUB_LIST_PATH = "/api/v1/hub/models";
export const HUB_FACETS_PATH = "/api/v1/hub/facets";

/** The page of one repo. */
export function hubRepoHref(id: string): string {
  return `/hub/${id.split("/").map(encodeURIComponent).join("/")}`;
}
