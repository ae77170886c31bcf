import { commercialUse } from "./filter-fields";
import * as format from "./format";
import type { ModelRow } from "./row";

export const COLUMN_IDS = [
  "model",
  "license",
  "parameters",
  "active",
  "context",
  "price",
  "input",
  "output",
  "cached",
  "quality",
  "custom",
  "released",
  "downloads",
  "hosts",
  "capabilities",
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** A value as files carry it: full precision, empty when not known. */
export type Cell = string | number | boolean | null;

/** One column of a CSV file and one key of a JSON export. */
export type ExportField = {
  key: string;
  /** With its unit. */
  header: string;
  of: (row: ModelRow) => Cell;
};

/** Which date of the snapshot a column is of. */
export type ColumnSource = "prices" | "index" | "hub" | null;

export type Column = {
  id: ColumnId;
  label: string;
  /** Unit or definition, the second line of the header. */
  note: string | null;
  /** What it sorts by; null when not known. */
  value: (row: ModelRow) => string | number | null;
  text: (row: ModelRow) => string;
  numeric: boolean;
  /** Whether the first click on its header puts the largest first. */
  largestFirst: boolean;
  shownByDefault: boolean;
  /** Where the figures are from, for tooltips and the API's documents. */
  about: string;
  source: ColumnSource;
  exports: readonly ExportField[];
};

const USD = "USD per 1M tokens";

function price(
  id: "input" | "output" | "cached",
  label: string,
  of: (row: ModelRow) => number | null,
): Column {
  return {
    id,
    label,
    note: "$ per 1M",
    value: of,
    text: (row) => format.usd(of(row)),
    numeric: true,
    largestFirst: false,
    shownByDefault: false,
    about: `List price of ${label.toLowerCase()} tokens, the median over hosts.`,
    source: "prices",
    exports: [{ key: `${id}_price`, header: `${label} price (${USD}, median over hosts)`, of }],
  };
}

/** The table's columns in their order: the table, the chooser, exports and the API read this list. */
export const COLUMNS: readonly Column[] = [
  {
    id: "model",
    label: "Model",
    note: null,
    value: (row) => row.name.toLowerCase(),
    text: (row) => row.name,
    numeric: false,
    largestFirst: false,
    shownByDefault: true,
    about: "Name, lab and the lab's country; the mark says open, restricted or closed weights.",
    source: null,
    exports: [
      { key: "id", header: "Model id", of: (row) => row.id },
      { key: "name", header: "Model", of: (row) => row.name },
      { key: "lab", header: "Lab", of: (row) => row.labName },
      { key: "lab_country", header: "Lab country (ISO 3166-1)", of: (row) => row.country },
      { key: "weights", header: "Weights", of: (row) => row.weights },
    ],
  },
  {
    id: "license",
    label: "License",
    note: null,
    value: (row) => row.licenseShort?.toLowerCase() ?? null,
    text: (row) => row.licenseShort ?? format.UNKNOWN,
    numeric: false,
    largestFirst: false,
    shownByDefault: true,
    about: "License of the weights, colored by whether commercial use is allowed.",
    source: "hub",
    exports: [
      { key: "license", header: "License", of: (row) => row.license },
      { key: "commercial_use", header: "Commercial use", of: commercialUse },
    ],
  },
  {
    id: "parameters",
    label: "Parameters",
    note: "total / active",
    value: (row) => row.parameters,
    text: (row) => format.parameters(row.parameters),
    numeric: true,
    largestFirst: true,
    shownByDefault: true,
    about: "All weights, and those used per token in a mixture of experts.",
    source: "hub",
    exports: [
      { key: "parameters", header: "Parameters", of: (row) => row.parameters },
      { key: "active_parameters", header: "Active parameters", of: (row) => row.activeParameters },
      {
        key: "parameters_doubtful",
        header: "Parameters doubtful",
        of: (row) => row.parametersDoubt,
      },
    ],
  },
  {
    id: "active",
    label: "Active",
    note: "parameters",
    value: (row) => row.activeParameters,
    text: (row) => format.parameters(row.activeParameters),
    numeric: true,
    largestFirst: true,
    shownByDefault: false,
    about: "Weights used per token.",
    source: "hub",
    exports: [
      { key: "active_parameters", header: "Active parameters", of: (row) => row.activeParameters },
    ],
  },
  {
    id: "context",
    label: "Context",
    note: "tokens",
    value: (row) => row.context,
    text: (row) => format.tokens(row.context),
    numeric: true,
    largestFirst: true,
    shownByDefault: true,
    about: "Context window, as the lab or most hosts state it.",
    source: "prices",
    exports: [{ key: "context", header: "Context (tokens)", of: (row) => row.context }],
  },
  {
    id: "price",
    label: "Price",
    note: "$ per 1M tokens, median over hosts",
    value: (row) => row.price?.median ?? null,
    text: (row) => format.usd(row.price?.median ?? null),
    numeric: true,
    largestFirst: false,
    shownByDefault: true,
    about:
      "Median over the hosts that run it, at the token mix; closed models at their lab's price.",
    source: "prices",
    exports: [
      {
        key: "price",
        header: `Price (${USD} at the mix, median over hosts)`,
        of: (row) => row.price?.median ?? null,
      },
      {
        key: "price_min",
        header: `Lowest price (${USD} at the mix)`,
        of: (row) => row.price?.min.value ?? null,
      },
      { key: "price_min_host", header: "Cheapest host", of: (row) => row.cheapestHost },
      {
        key: "price_max",
        header: `Highest price (${USD} at the mix)`,
        of: (row) => row.price?.max.value ?? null,
      },
      { key: "price_hosts", header: "Hosts in the price", of: (row) => row.price?.hosts ?? 0 },
    ],
  },
  price("input", "Input", (row) => row.inputPrice),
  price("output", "Output", (row) => row.outputPrice),
  price("cached", "Cached input", (row) => row.cachePrice),
  {
    id: "quality",
    label: "Quality",
    note: "index, 90 % interval",
    value: (row) => row.index?.value ?? null,
    text: (row) => format.index(row.index?.value ?? null),
    numeric: true,
    largestFirst: true,
    shownByDefault: true,
    about: "Epoch Capabilities Index with its 90 % interval.",
    source: "index",
    exports: [
      { key: "index", header: "Epoch Capabilities Index", of: (row) => row.index?.value ?? null },
      {
        key: "index_low",
        header: "Index, low end of the 90 % interval",
        of: (row) => row.index?.low ?? null,
      },
      {
        key: "index_high",
        header: "Index, high end of the 90 % interval",
        of: (row) => row.index?.high ?? null,
      },
    ],
  },
  {
    id: "custom",
    label: "Custom score",
    note: "your weights, 90 % interval",
    value: (row) => row.custom?.value ?? null,
    text: (row) => format.index(row.custom?.value ?? null),
    numeric: true,
    largestFirst: true,
    shownByDefault: false,
    about:
      "The index’s method over the tasks you weight, from at least five benchmarks that others than the model’s maker ran.",
    source: "index",
    exports: [
      {
        key: "custom_score",
        header: "Custom score at the weights",
        of: (row) => row.custom?.value ?? null,
      },
      {
        key: "custom_low",
        header: "Custom score, low end of the 90 % interval",
        of: (row) => row.custom?.low ?? null,
      },
      {
        key: "custom_high",
        header: "Custom score, high end of the 90 % interval",
        of: (row) => row.custom?.high ?? null,
      },
      {
        key: "custom_benchmarks",
        header: "Benchmarks in the custom score",
        of: (row) => row.custom?.benchmarks ?? null,
      },
      {
        key: "custom_covered",
        header: "Share of the weights they stand for",
        of: (row) => row.custom?.covered ?? null,
      },
    ],
  },
  {
    id: "released",
    label: "Released",
    note: null,
    value: (row) => row.released,
    text: (row) => format.date(row.released),
    numeric: true,
    largestFirst: true,
    shownByDefault: true,
    about: "Day the model was first available, as precise as its source.",
    source: null,
    exports: [{ key: "released", header: "Released", of: (row) => row.released }],
  },
  {
    id: "downloads",
    label: "Downloads",
    note: "30 days",
    value: (row) => row.downloads,
    text: (row) => format.shortCount(row.downloads),
    numeric: true,
    largestFirst: true,
    shownByDefault: false,
    about: "Downloads of its Hugging Face repository in 30 days.",
    source: "hub",
    exports: [
      { key: "downloads_30d", header: "Hub downloads (30 days)", of: (row) => row.downloads },
    ],
  },
  {
    id: "hosts",
    label: "Hosts",
    note: null,
    value: (row) => row.hosts.length,
    text: (row) => String(row.hosts.length),
    numeric: true,
    largestFirst: true,
    shownByDefault: true,
    about: "Labs, clouds and hosts that serve it; resellers are left out.",
    source: "prices",
    exports: [{ key: "hosts", header: "Hosts", of: (row) => row.hosts.length }],
  },
  {
    id: "capabilities",
    label: "Capabilities",
    note: null,
    value: (row) => row.capabilities.length,
    text: (row) => row.capabilities.join(", ") || format.UNKNOWN,
    numeric: false,
    largestFirst: true,
    shownByDefault: false,
    about: "Tool calls, reasoning and structured output, as some host offers them; what it reads.",
    source: "prices",
    exports: [
      { key: "capabilities", header: "Capabilities", of: (row) => row.capabilities.join(" ") },
      { key: "modalities", header: "Modalities", of: (row) => row.modalities.join(" ") },
    ],
  },
];

export const DEFAULT_COLUMNS: readonly ColumnId[] = COLUMNS.filter(
  ({ shownByDefault }) => shownByDefault,
).map(({ id }) => id);

/** Columns that a reader turns on and off. The custom score is there when there are weights for it. */
export const CHOSEN_IDS: readonly ColumnId[] = COLUMN_IDS.filter((id) => id !== "custom");
