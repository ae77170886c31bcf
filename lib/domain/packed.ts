import type { Capability, Modality, Weights } from "./model";
import type { PricedOffer } from "./price";
import type { Explorable, Lists, ModelSummary } from "./summary";

/**
 * The explorable catalogue as it travels to the browser: column by column, ids by their place in a
 * list. A third of the plain JSON after compression. Cache write prices enter no blend and stay behind.
 */
export type Packed = Pick<Lists, "labs" | "hosts" | "licenses"> & {
  id: string[];
  name: string[];
  weights: Weights[];
  license: number[];
  parameters: (number | null)[];
  activeParameters: (number | null)[];
  /** Places of the models whose parameters are doubtful. */
  doubtful: number[];
  context: (number | null)[];
  released: (string | null)[];
  downloads: (number | null)[];
  index: ([value: number, low: number, high: number] | null)[];
  capabilities: Capability[][];
  modalities: Modality[][];
  /**
   * Each offer as host, input, output, context, cache read, prices of long contexts, batch input,
   * batch output; nulls at its end left out.
   */
  offers: PackedOffer[][];
  otherOffers: PackedOffer[][];
  servedBy: number[][];
};

type PackedOffer = (number | null | PackedLongContext[])[];
type PackedLongContext = [above: number, input: number, output: number, cacheRead: number | null];

/** `-1` for what is in no list. */
const NONE = -1;

export function pack({ models, lists }: Explorable): Packed {
  const licenses = Object.keys(lists.licenses);
  const hosts = Object.keys(lists.hosts);
  const column = <T>(of: (model: ModelSummary) => T) => models.map(of);
  return {
    ...lists,
    id: column((model) => model.id),
    name: column((model) => model.name),
    weights: column((model) => model.weights),
    license: column((model) => (model.license === null ? NONE : licenses.indexOf(model.license))),
    parameters: column((model) => model.parameters),
    activeParameters: column((model) => model.activeParameters),
    doubtful: models.flatMap((model, at) => (model.parametersDoubt ? at : [])),
    context: column((model) => model.context),
    released: column((model) => model.released),
    downloads: column((model) => model.downloads),
    index: column(({ index }) => index && [index.value, index.low, index.high]),
    capabilities: column((model) => [...model.capabilities]),
    modalities: column((model) => [...model.modalities]),
    offers: column((model) => model.offers.map((offer) => packOffer(offer, hosts))),
    otherOffers: column((model) => model.otherOffers.map((offer) => packOffer(offer, hosts))),
    servedBy: column((model) => model.hosts.map((host) => hosts.indexOf(host))),
  };
}

function packOffer(offer: PricedOffer, hosts: readonly string[]): PackedOffer {
  const { input, output, cacheRead, batchInput, batchOutput } = offer.prices;
  const longContext = offer.longContext?.map((tier): PackedLongContext => [
    tier.above,
    tier.input,
    tier.output,
    tier.cacheRead,
  ]);
  const all: PackedOffer = [
    ...[hosts.indexOf(offer.host), input, output, offer.context ?? null, cacheRead],
    longContext ?? null,
    ...[batchInput, batchOutput],
  ];
  return all.slice(0, all.findLastIndex((value) => value !== null) + 1);
}

export function unpack(packed: Packed): Explorable {
  const { labs, hosts, licenses } = packed;
  const hostIds = Object.keys(hosts);
  const licenseIds = Object.keys(licenses);
  const doubtful = new Set(packed.doubtful);
  const models = packed.id.map((id, at): ModelSummary => {
    const index = packed.index[at];
    return {
      id,
      name: packed.name[at] ?? id,
      lab: id.slice(0, id.indexOf("/")),
      weights: packed.weights[at] ?? "closed",
      license: licenseIds[packed.license[at] ?? NONE] ?? null,
      parameters: packed.parameters[at] ?? null,
      activeParameters: packed.activeParameters[at] ?? null,
      parametersDoubt: doubtful.has(at),
      context: packed.context[at] ?? null,
      released: packed.released[at] ?? null,
      downloads: packed.downloads[at] ?? null,
      index: index ? { value: index[0], low: index[1], high: index[2] } : null,
      capabilities: packed.capabilities[at] ?? [],
      modalities: packed.modalities[at] ?? [],
      offers: (packed.offers[at] ?? []).map((offer) => unpackOffer(offer, hostIds)),
      otherOffers: (packed.otherOffers[at] ?? []).map((offer) => unpackOffer(offer, hostIds)),
      hosts: (packed.servedBy[at] ?? []).flatMap((place) => hostIds[place] ?? []),
    };
  });
  return { models, lists: { labs, hosts, licenses } };
}

function unpackOffer(packed: PackedOffer, hosts: readonly string[]): PricedOffer {
  const number = (place: number) => {
    const value = packed[place];
    return typeof value === "number" ? value : null;
  };
  const context = number(3);
  const longContext = packed[5];
  return {
    host: hosts[number(0) ?? NONE] ?? "",
    prices: {
      input: number(1) ?? 0,
      output: number(2) ?? 0,
      cacheRead: number(4),
      cacheWrite: null,
      batchInput: number(6),
      batchOutput: number(7),
    },
    ...(context !== null && { context }),
    ...(Array.isArray(longContext) && {
      longContext: longContext.map(([above, input, output, cacheRead]) => ({
        above,
        input,
        output,
        cacheRead,
      })),
    }),
  };
}

const COLUMNS = [
  ...["id", "name", "weights", "license", "parameters", "activeParameters", "context", "released"],
  ...["downloads", "index", "capabilities", "modalities", "offers", "otherOffers", "servedBy"],
];

/** Checks that an answer is a packed catalogue: its lists, and columns of one length; null when it is not. */
export function parsePacked(answer: unknown): Packed | null {
  return isPacked(answer) ? answer : null;
}

function isPacked(value: unknown): value is Packed {
  if (typeof value !== "object" || value === null) return false;
  const parts = new Map<string, unknown>(Object.entries(value));
  const ids = parts.get("id");
  const isColumn = (column: unknown) =>
    Array.isArray(column) && Array.isArray(ids) && column.length === ids.length;
  const isList = (list: unknown) => typeof list === "object" && list !== null;
  return (
    COLUMNS.every((name) => isColumn(parts.get(name))) &&
    ["labs", "hosts", "licenses", "doubtful"].every((name) => isList(parts.get(name)))
  );
}
