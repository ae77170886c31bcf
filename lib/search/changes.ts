import {
  createLoader,
  createParser,
  createSerializer,
  parseAsStringLiteral,
  type inferParserType,
} from "nuqs/server";
import { CHANGE_KINDS } from "@/lib/domain/changes/change";
import { DEFAULT_CHANGES, type ChangesState } from "@/lib/domain/changes/changes-state";
import { isDay } from "@/lib/domain/day";
import { modelIdsCodec, setCodec } from "./codec";
import { codecParser, codecProblems } from "./codec-parser";
import { FILTER_CODECS, filterParams } from "./filters";
import { mixParams } from "./mix";
import type { SearchProblem } from "./problem";

const kinds = setCodec(CHANGE_KINDS);

const day = createParser({
  parse: (text) => (isDay(text) ? text : null),
  serialize: (value: string) => value,
});

/** What decides which changes there are, on the page and in a feed. */
const selectionParams = {
  ...filterParams,
  model: codecParser(modelIdsCodec, DEFAULT_CHANGES.model),
  kind: codecParser(kinds, DEFAULT_CHANGES.kind),
};

/** The search parameters of `/changes` for nuqs; defaults are left out of addresses. */
export const changesParams = {
  ...selectionParams,
  day,
  before: day,
} satisfies Record<keyof ChangesState, unknown>;

/** Reads what is asked of `/changes` or a feed; a bad value gives its default. */
export const loadChanges: (search: URLSearchParams) => ChangesState = createLoader(changesParams);

/** What the parameters say that is not understood. A repeated parameter counts once, by its first. */
export function changesProblems(search: URLSearchParams): SearchProblem[] {
  const days = (["day", "before"] as const).flatMap((parameter) => {
    const value = search.get(parameter);
    if (!value || isDay(value)) return [];
    return [{ parameter, value, message: "must be a day that exists, e.g. 2026-06-01" }];
  });
  return [
    ...codecProblems({ ...FILTER_CODECS, model: modelIdsCodec, kind: kinds }, search),
    ...days,
  ];
}

type Mix = Partial<inferParserType<typeof mixParams>>;
const serialize = createSerializer({ ...changesParams, ...mixParams });

/** The page's address for a state (what is left out is default), and at a mix where one is given. */
export function changesHref(state: Partial<ChangesState>, mix: Mix = {}): string {
  return serialize("/changes", { ...state, ...mix });
}

/** What a feed is written as. */
export const FEED_FORMATS = ["atom", "json"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];
export const FEED_PATH = "/feed";

const serializeFeed = createSerializer({
  ...selectionParams,
  ...mixParams,
  format: parseAsStringLiteral(FEED_FORMATS).withDefault("atom"),
});

/** The feed of what a state selects, whatever part of it a page shows. */
export function feedHref(
  { day: _, before: __, ...selection }: Partial<ChangesState>,
  mix: Mix = {},
  format: FeedFormat = "atom",
): string {
  return serializeFeed(FEED_PATH, { ...selection, ...mix, format });
}

/** Most models that an address names. */
const MOST_MODELS = 60;

/** Where the API has the price events of some models and of the hosts asked for; all models where they are too many to name. */
export function eventsHref(
  { host }: Pick<ChangesState, "host">,
  models: ReadonlySet<string> | null,
): string {
  const model = models && models.size <= MOST_MODELS ? [...models] : [];
  return serializeEvents("/api/v1/price-events", { model, host });
}

const serializeEvents = createSerializer({
  model: selectionParams.model,
  host: selectionParams.host,
});
