import { isPartialDate } from "@/lib/domain/compare-text";
import { NO_FILTERS, type Filters } from "@/lib/domain/filter";
import { SETS, type SetKey } from "@/lib/domain/filter-fields";
import { MAX_QUERY } from "@/lib/domain/query";
import { parseQuantity, printQuantity, type QuantityKind } from "@/lib/domain/quantity";
import { boundsCodec, setCodec, textCodec, type Codec } from "./codec";
import { codecParser } from "./codec-parser";

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

type Codecs = { readonly [K in keyof Filters]: Codec<Filters[K]> };

/** One codec for each filter; its key is the search parameter. */
export const FILTER_CODECS: Codecs = {
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
};

function parser<K extends keyof Filters>(key: K) {
  return codecParser(FILTER_CODECS[key], NO_FILTERS[key]);
}

/** The search parameters of the filters, for nuqs, on every page that has the rail. */
export const filterParams = {
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
} satisfies Record<keyof Filters, unknown>;
