import { createLoader, createParser, createSerializer } from "nuqs/server";
import { WORKLOAD_BOUNDS, type Workload } from "@/lib/domain/workload";
import { DEFAULT_WORKLOAD } from "@/lib/domain/workload-presets";
import { count } from "@/lib/domain/format";
import { parseQuantity, printQuantity } from "@/lib/domain/quantity";
import type { Codec } from "./codec";
import type { SearchProblem } from "./problem";

type Part = keyof Workload;

/** Search parameter of each part; none is one of the mix's or the explorer's. */
const PARAMETER = {
  requests: "requests",
  input: "in",
  cached: "cachedin",
  output: "out",
  reasoning: "reasoning",
  batch: "batchshare",
} as const satisfies Record<Part, string>;

/** Up to two digits after the point; whole numbers may end in K or M. */
function codec(part: Part): Codec<number> {
  const { min, max } = WORKLOAD_BOUNDS[part];
  const whole = part !== "reasoning" && part !== "batch";
  const message = `must be a number from ${count(min)} to ${count(max)}`;
  return {
    read(text) {
      const value = whole
        ? parseQuantity(text, "count")
        : /^\d{1,3}(\.\d{1,2})?$/.test(text)
          ? Number(text)
          : null;
      const good = value !== null && value >= min && value <= max;
      return good ? { value, message: null } : { value: null, message };
    },
    print: (value) => (whole ? printQuantity(value, "count") : String(value)),
  };
}

const CODECS: Record<Part, Codec<number>> = {
  requests: codec("requests"),
  input: codec("input"),
  cached: codec("cached"),
  output: codec("output"),
  reasoning: codec("reasoning"),
  batch: codec("batch"),
};

function parser(part: Part) {
  const { read, print } = CODECS[part];
  return createParser<number>({
    parse: (text) => read(text).value,
    serialize: print,
  }).withDefault(DEFAULT_WORKLOAD[part]);
}

/** The search parameters of a workload, for every page; defaults are left out of the URL. */
export const workloadParams = {
  requests: parser("requests"),
  in: parser("input"),
  cachedin: parser("cached"),
  out: parser("output"),
  reasoning: parser("reasoning"),
  batchshare: parser("batch"),
};
type WorkloadParams = Record<keyof typeof workloadParams, number>;

/** Reads a workload from a request's or the browser's search parameters; a bad value gives its default. */
export const loadWorkload = createLoader(workloadParams);

export function toWorkload(params: WorkloadParams): Workload {
  const { requests, in: input, cachedin, out: output, reasoning, batchshare: batch } = params;
  return { requests, input, cached: Math.min(cachedin, input), output, reasoning, batch };
}

export function toWorkloadParams(workload: Workload): WorkloadParams {
  const { requests, input, cached, output, reasoning, batch } = workload;
  return { requests, in: input, cachedin: cached, out: output, reasoning, batchshare: batch };
}

/** What a workload's parameters say that is not understood. Of a repeated one the first counts. */
export function workloadProblems(search: URLSearchParams): SearchProblem[] {
  const problems = (Object.keys(PARAMETER) as Part[]).flatMap((part) => {
    const parameter = PARAMETER[part];
    const value = search.get(parameter);
    const message = value === null ? null : CODECS[part].read(value).message;
    return value !== null && message ? [{ parameter, value, message }] : [];
  });
  const asked = loadWorkload(search);
  if (asked.cachedin <= asked.in) return problems;
  const message = `is more than in=${printQuantity(asked.in, "count")}, so all input counts as cached`;
  return [...problems, { parameter: "cachedin", value: search.get("cachedin") ?? "", message }];
}

const serialize = createSerializer(workloadParams);

/** An address on this site with the workload in it, its other parameters kept. */
export function workloadHref(href: string, workload: Workload): string {
  return serialize(href, toWorkloadParams(workload));
}
