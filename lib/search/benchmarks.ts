import { createLoader, createSerializer } from "nuqs/server";
import type { Task } from "@/lib/domain/benchmark";
import {
  BENCHMARK_COLUMNS,
  type BenchmarksState,
  DEFAULT_BENCHMARKS,
} from "@/lib/domain/benchmarks/benchmark-columns";
import { DEFAULT_SCORE_SORT, SCORE_COLUMNS } from "@/lib/domain/benchmarks/benchmark-score";
import { TASKS } from "@/lib/domain/tasks";
import { type Codec, setCodec, sortCodec, textCodec } from "./codec";
import { codecParser, codecProblems } from "./codec-parser";
import type { SearchProblem } from "./problem";

/** Longest text to find benchmarks by. */
export const MAX_BENCHMARK_QUERY = 100;

const CODECS = {
  q: textCodec(MAX_BENCHMARK_QUERY),
  task: setCodec<Task>(TASKS),
  sort: sortCodec(BENCHMARK_COLUMNS),
} satisfies { [Name in keyof BenchmarksState]: Codec<BenchmarksState[Name]> };

/** `/benchmarks`: words, tasks and the order of its table. */
export const benchmarksParams = {
  q: codecParser(CODECS.q, DEFAULT_BENCHMARKS.q),
  task: codecParser(CODECS.task, DEFAULT_BENCHMARKS.task),
  sort: codecParser(CODECS.sort, DEFAULT_BENCHMARKS.sort),
} satisfies Record<keyof BenchmarksState, unknown>;

/** Reads them from a request's search parameters; a bad value gives its default. */
export const loadBenchmarks: (search: URLSearchParams) => BenchmarksState =
  createLoader(benchmarksParams);

/** What the parameters say that is not understood. */
export function benchmarksProblems(search: URLSearchParams): SearchProblem[] {
  return codecProblems(CODECS, search);
}

const serialize = createSerializer(benchmarksParams);

/** The page's address; what is left out is default. */
export function benchmarksHref(state: Partial<BenchmarksState> = {}): string {
  return serialize("/benchmarks", state);
}

const SCORE_CODECS = { sort: sortCodec(SCORE_COLUMNS) };

/** `/benchmarks/{id}`: the order of its scores. */
export const benchmarkParams = { sort: codecParser(SCORE_CODECS.sort, DEFAULT_SCORE_SORT) };

/** What a benchmark's address says that is not understood. */
export function benchmarkProblems(search: URLSearchParams): SearchProblem[] {
  return codecProblems(SCORE_CODECS, search);
}
