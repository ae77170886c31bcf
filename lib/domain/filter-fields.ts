import { countryName } from "./country";
import { USE_NAMES, WEIGHTS_NAMES } from "./short-names";
import type { CommercialUse } from "./license";
import type { Capability, Modality } from "./model";
import type { QuantityKind } from "./quantity";
import { entry, type ModelRow } from "./row";
import type { Lists } from "./summary";

/** The value that stands for "nobody has stated it" in sets. */
export const NOT_KNOWN = "unknown";

/** The commercial use of what nobody can download: whatever the API's terms say. */
const TERMS = "terms";

export const SET_KEYS = [
  "weights",
  "use",
  "license",
  "country",
  "lab",
  "host",
  "cap",
  "modality",
] as const;
export type SetKey = (typeof SET_KEYS)[number];

/** A filter by values of a set; one entry serves the rail, the address, the search box and the facets. */
export type SetField = {
  key: SetKey;
  label: string;
  /** What a row has of it. */
  of: (row: ModelRow) => readonly string[];
  /** Whether a row needs one of the chosen values or each of them. */
  needs: "any" | "all";
  /** Every value there is, in the order of the rail where that order is fixed. */
  values: (lists: Lists) => readonly string[];
  /** Whether the rail keeps `values`' order; else the commonest comes first. */
  fixedOrder: boolean;
  name: (value: string, lists: Lists) => string;
  /** Shown in suggestions. */
  hint: string;
};

// Not imported from the schema files: those bring zod, which must not reach the browser.
const { unknown, ...KNOWN_USES } = USE_NAMES;
const USE_CHOICES: Record<CommercialUse | typeof TERMS, string> = {
  ...KNOWN_USES,
  [TERMS]: "Provider’s terms",
  unknown,
};
const CAPABILITY_NAMES: Record<Capability, string> = {
  tools: "Tool calls",
  reasoning: "Reasoning",
  "structured-output": "Structured output",
};
const MODALITY_NAMES: Record<Modality, string> = {
  text: "Text",
  image: "Images",
  audio: "Audio",
  video: "Video",
  pdf: "PDF",
};

function named(names: Record<string, string>) {
  return {
    values: () => Object.keys(names),
    name: (value: string) => entry(names, value) ?? value,
    fixedOrder: true,
  };
}

export const SETS: readonly SetField[] = [
  {
    key: "weights",
    label: "Weights",
    of: (row) => [row.weights],
    needs: "any",
    hint: "open, restricted or closed",
    ...named(WEIGHTS_NAMES),
  },
  {
    key: "use",
    label: "Commercial use",
    of: (row) => [commercialUse(row)],
    needs: "any",
    hint: "what the license allows",
    ...named(USE_CHOICES),
  },
  {
    key: "license",
    label: "License",
    of: (row) => [row.license ?? NOT_KNOWN],
    needs: "any",
    hint: "mit, apache-2.0, llama…",
    values: (lists) => withNotKnown(Object.keys(lists.licenses)),
    name: (value, lists) =>
      value === NOT_KNOWN ? "Not known" : (entry(lists.licenses, value)?.short ?? value),
    fixedOrder: false,
  },
  {
    key: "country",
    label: "Lab country",
    of: (row) => [row.country?.toLowerCase() ?? NOT_KNOWN],
    needs: "any",
    hint: "where the lab is",
    values: (lists) =>
      withNotKnown(
        Object.values(lists.labs).flatMap(({ country }) => country?.toLowerCase() ?? []),
      ),
    name: (value) => (value === NOT_KNOWN ? "Not known" : countryName(value)),
    fixedOrder: false,
  },
  {
    key: "lab",
    label: "Lab",
    of: (row) => [row.lab],
    needs: "any",
    hint: "who trained it",
    values: (lists) => Object.keys(lists.labs),
    name: (value, lists) => entry(lists.labs, value)?.name ?? value,
    fixedOrder: false,
  },
  {
    key: "host",
    label: "Host",
    of: (row) => row.hosts,
    needs: "any",
    hint: "who serves it",
    values: (lists) => Object.keys(lists.hosts),
    name: (value, lists) => entry(lists.hosts, value)?.name ?? value,
    fixedOrder: false,
  },
  {
    key: "cap",
    label: "Capabilities",
    of: (row) => row.capabilities,
    needs: "all",
    hint: "tools, reasoning, structured-output",
    ...named(CAPABILITY_NAMES),
  },
  {
    key: "modality",
    label: "Modality",
    of: (row) => row.modalities,
    needs: "all",
    hint: "what it reads besides text",
    ...named(MODALITY_NAMES),
  },
];

/** What a row counts as under "Commercial use". */
export function commercialUse(row: ModelRow): keyof typeof USE_CHOICES {
  return row.weights === "closed" ? TERMS : row.use;
}

function withNotKnown(values: readonly string[]): string[] {
  return [...new Set([...values, NOT_KNOWN])];
}

export const RANGE_KEYS = ["params", "price", "context"] as const;
export type RangeKey = (typeof RANGE_KEYS)[number];

/** A number that `field:>…` in the search box compares. */
export type NumberField = {
  key: string;
  label: string;
  unit?: string;
  kind: QuantityKind;
  of: (row: ModelRow) => number | null;
  /** Comparisons to offer while typing; the first also stands in error messages. */
  examples: readonly [string, ...string[]];
};

/** A number with a slider in the rail. */
export type RangeField = NumberField & { key: RangeKey };

export const RANGES: readonly RangeField[] = [
  {
    key: "params",
    label: "Parameters",
    kind: "parameters",
    of: (row) => row.parameters,
    examples: ["<70B", "6B..128B", ">=200B"],
  },
  {
    key: "price",
    label: "Price",
    unit: "$ per 1M",
    kind: "usd",
    of: (row) => row.price?.median ?? null,
    examples: ["<1", "0.1..0.5", ">10"],
  },
  {
    key: "context",
    label: "Context",
    kind: "tokens",
    of: (row) => row.context,
    examples: [">=128k", ">=1M"],
  },
];

export const NUMBERS: readonly NumberField[] = [
  ...RANGES,
  {
    key: "active",
    label: "Active parameters",
    kind: "parameters",
    of: (row) => row.activeParameters,
    examples: ["<10B"],
  },
  {
    key: "quality",
    label: "Quality",
    kind: "plain",
    of: (row) => row.index?.value ?? null,
    examples: [">140", "120..140"],
  },
  {
    key: "input",
    label: "Input price",
    kind: "usd",
    of: (row) => row.inputPrice,
    examples: ["<0.5"],
  },
  {
    key: "output",
    label: "Output price",
    kind: "usd",
    of: (row) => row.outputPrice,
    examples: ["<2"],
  },
  {
    key: "hosts",
    label: "Number of hosts",
    kind: "count",
    of: (row) => row.hosts.length,
    examples: [">=3"],
  },
  {
    key: "downloads",
    label: "Downloads in 30 days",
    kind: "count",
    of: (row) => row.downloads,
    examples: [">100k"],
  },
];
