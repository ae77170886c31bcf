import { COLUMN_IDS } from "@/lib/domain/columns";
import { DEFAULT_SORT } from "@/lib/domain/sort";
import { RANGES, SETS, type RangeKey, type SetKey } from "@/lib/domain/filter-fields";
import { MAX_QUERY } from "@/lib/domain/query";
import { WEIGHT_MAX, WEIGHTED_TASKS } from "@/lib/domain/quality/task-weights";
import { GROUPINGS } from "@/lib/domain/tier-groups";
import { explorerProblems } from "@/lib/search/explorer";
import { pageParameter } from "./mix-parameters";
import type { Parameter } from "./parameter";

const EXAMPLES: Record<SetKey | RangeKey, string> = {
  weights: "open,restricted",
  use: "allowed",
  license: "mit,apache-2.0",
  country: "us,fr",
  lab: "openai",
  host: "groq",
  cap: "tools,reasoning",
  modality: "image",
  params: "min:6B,max:128B",
  price: "max:1.5",
  context: "min:128K",
};

const parameter = (name: string, documents: Omit<Parameter<string>, "read">) =>
  [name, pageParameter(name, explorerProblems, documents)] as const;

const sets = SETS.map(({ key, label, hint, needs, fixedOrder, values }) => {
  const choices = fixedOrder
    ? values({ labs: {}, hosts: {}, licenses: {} }).join(", ")
    : hint.replace(/…$/, "");
  const several =
    needs === "all"
      ? "All of several, separated by commas."
      : "Any of several, separated by commas.";
  const about = `${label}: ${choices}. ${several}`;
  return parameter(key, { about, schema: { type: "string" }, example: EXAMPLES[key] });
});

const ranges = RANGES.map(({ key, label }) => {
  const about = `${label}: min:… and max:…, either or both. What is not known is left out.`;
  return parameter(key, { about, schema: { type: "string" }, example: EXAMPLES[key] });
});

type ExplorerParameters = Readonly<Record<string, Parameter<string>>>;

/** Those that say which models there are. */
export const filterParameters: ExplorerParameters = Object.fromEntries([
  parameter("q", {
    about:
      'The search box: words, `"a phrase"`, `-not`, and fields as `license:mit`, `params:<70B`, `price:<1`.',
    schema: { type: "string", maxLength: MAX_QUERY },
    example: "license:mit params:<70B",
  }),
  ...sets,
  ...ranges,
  parameter("released", {
    about: "Release date: min:… and max:…, either or both, as a day, a month or a year.",
    schema: { type: "string" },
    example: "min:2026-01",
  }),
]);

/** Those that say how the models are shown. */
export const viewParameters: ExplorerParameters = Object.fromEntries([
  parameter("sort", {
    about: `Column to sort by, largest first with a minus: ${COLUMN_IDS.join(", ")}. What is not known comes last.`,
    schema: { type: "string", default: `-${DEFAULT_SORT.column}` },
    example: "price",
  }),
  parameter("cols", {
    about:
      "Columns of the CSV, separated by commas, as in the table; without it all of them. JSON always has every field.",
    schema: { type: "string" },
    example: "model,license,price",
  }),
  parameter("tasks", {
    about: `Weights of tasks for the custom score, each from 0 to ${WEIGHT_MAX}: ${WEIGHTED_TASKS.join(", ")}.`,
    schema: { type: "string" },
    example: "coding:3,math:1",
  }),
  parameter("group", {
    about:
      "tier puts models in bands that the intervals support, best first: of the custom score where there are weights and the models are not sorted by quality, else of the index.",
    schema: { type: "string", enum: GROUPINGS, default: "none" },
    example: "tier",
  }),
]);

/** The explorer's own parameters: a filtered page's query asks the API for the same models. */
export const explorerParameters: ExplorerParameters = { ...filterParameters, ...viewParameters };
