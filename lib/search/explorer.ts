import { createLoader, createParser, createSerializer, type inferParserType } from "nuqs/server";
import { COLUMN_IDS, type ColumnId } from "@/lib/domain/columns";
import { isPartialDate } from "@/lib/domain/compare-text";
import { DEFAULT_STATE, type ExplorerState } from "@/lib/domain/explore";
import { SETS, type SetKey } from "@/lib/domain/filter-fields";
import { MAX_QUERY } from "@/lib/domain/query";
import { parseQuantity, printQuantity, type QuantityKind } from "@/lib/domain/quantity";
import type { Sort } from "@/lib/domain/sort";
import { boundsCodec, setCodec, textCodec, type Codec } from "./codec";
import { mixParams } from "./mix";
import type { SearchProblem } from "./problem";

function quantities(kind: QuantityKind, example: string) {
  return boundsCodec({
    parse: (text) => parseQuantity(text, kind),
    print: (value) => printQuantity(value, kind),
    example,
  });
}

/** A closed set names its values; of an open one (labs, hosts, licenses) only the spelling is checked here. */
function set(key: SetKey) {
  const field = SETS.find((candidate) => candidate.key === key);
  const closed = field?.fixedOrder
    ? field.values({ labs: {}, hosts: {}, licenses: {} })
    : undefined;
  return setCodec(closed);
}

const sort: Codec<Sort> = {
  read(text) {
    const column = COLUMN_IDS.find((id) => id === text.replace(/^-/, ""));
    if (!column) return { value: null, message: `can be ${COLUMN_IDS.join(", ")}, or - and one` };
    return { value: { column, descending: text.startsWith("-") }, message: null };
  },
  print: ({ column, descending }) => (descending ? `-${column}` : column),
};

const columnSet = setCodec(COLUMN_IDS);
const cols: Codec<readonly ColumnId[]> = {
  read(text) {
    const { value, message } = columnSet.read(text);
    // The name is always there: a row without it says nothing.
    const shown = COLUMN_IDS.filter((id) => id === "model" || value?.includes(id));
    return { value: value && shown, message };
  },
  print: columnSet.print,
};

type Codecs = { readonly [K in keyof ExplorerState]: Codec<ExplorerState[K]> };

/** One codec for each part of the state; its key is the search parameter. */
const CODECS: Codecs = {
  q: textCodec(MAX_QUERY),
  weights: set("weights"),
  use: set("use"),
  license: set("license"),
  country: set("country"),
  lab: set("lab"),
  host: set("host"),
  cap: set("cap"),
  modality: set("modality"),
  params: quantities("parameters", "min:6B,max:128B"),
  price: quantities("usd", "max:1.5"),
  context: quantities("tokens", "min:128K"),
  released: boundsCodec({
    parse: (text) => (isPartialDate(text) ? text : null),
    print: (value) => value,
    example: "min:2026-01-01",
  }),
  sort,
  cols,
};

function parser<K extends keyof ExplorerState>(key: K) {
  const { read, print } = CODECS[key];
  return createParser<ExplorerState[K]>({
    parse: (text) => read(text).value,
    serialize: print,
    eq: (a, b) => print(a) === print(b),
  }).withDefault(DEFAULT_STATE[key]);
}

/** The explorer's search parameters for nuqs; defaults are left out of addresses. */
export const explorerParams = {
  q: parser("q"),
  weights: parser("weights"),
  use: parser("use"),
  license: parser("license"),
  country: parser("country"),
  lab: parser("lab"),
  host: parser("host"),
  cap: parser("cap"),
  modality: parser("modality"),
  params: parser("params"),
  price: parser("price"),
  context: parser("context"),
  released: parser("released"),
  sort: parser("sort"),
  cols: parser("cols"),
} satisfies Record<keyof ExplorerState, unknown>;

/** Reads the explorer's state from a request's search parameters; a bad value gives its default. */
export const loadExplorer: (search: URLSearchParams) => ExplorerState =
  createLoader(explorerParams);

/** What the explorer's parameters say that is not understood. A repeated parameter counts once, by its first. */
export function explorerProblems(search: URLSearchParams): SearchProblem[] {
  return Object.entries(CODECS).flatMap(([parameter, { read }]) => {
    const value = search.get(parameter);
    const message = value ? read(value).message : null;
    return value && message ? [{ parameter, value, message }] : [];
  });
}

const serialize = createSerializer({ ...explorerParams, ...mixParams });

/** The explorer's address for a state (what is left out is default), and for a mix where one is given. */
export function explorerHref(
  state: Partial<ExplorerState>,
  mix: Partial<inferParserType<typeof mixParams>> = {},
): string {
  return serialize("/", { ...state, ...mix });
}
