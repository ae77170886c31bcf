import type { Task } from "../benchmark";
import { sortedBy } from "../sorted-by";
import { type BenchmarkRow, selfReportedShare } from "./benchmark-row";

export const BENCHMARK_COLUMNS = [
  ...(["name", "task", "difficulty", "chance", "models"] as const),
  ...(["open", "restricted", "closed", "saturation", "reported", "date"] as const),
] as const;
export type BenchmarkColumn = (typeof BENCHMARK_COLUMNS)[number];
export type BenchmarkSort = { column: BenchmarkColumn; descending: boolean };

/** What the list is narrowed to and ordered by. */
export type BenchmarksState = { q: string; task: readonly Task[]; sort: BenchmarkSort };

export const DEFAULT_BENCHMARKS: BenchmarksState = {
  q: "",
  task: [],
  sort: { column: "models", descending: true },
};

/** Words read better from A, figures from the largest. */
const WORDS: readonly BenchmarkColumn[] = ["name", "task"];

const KEYS: Readonly<Record<BenchmarkColumn, (row: BenchmarkRow) => string | number | null>> = {
  name: ({ name }) => name.toLowerCase(),
  task: ({ task }) => task,
  difficulty: ({ difficulty }) => difficulty,
  chance: ({ chance }) => chance,
  models: ({ models }) => models,
  open: ({ best }) => best.open?.value ?? null,
  restricted: ({ best }) => best.restricted?.value ?? null,
  closed: ({ best }) => best.closed?.value ?? null,
  saturation: ({ fifthBest, saturation }) => (saturation === null ? null : fifthBest),
  reported: selfReportedShare,
  date: ({ asOf }) => asOf,
};

/** The rows that a state shows, in its order; of equal ones by name. */
export function shownBenchmarks(
  rows: readonly BenchmarkRow[],
  { q, task, sort }: BenchmarksState,
): BenchmarkRow[] {
  const words = normal(q).split(" ").filter(Boolean);
  const found = rows.filter((row) => {
    if (task.length > 0 && !task.includes(row.task)) return false;
    const text = normal(`${row.name} ${row.id} ${row.measures} ${row.runBy} ${row.task}`);
    return words.every((word) => text.includes(word));
  });
  return sortedBy(sortedBy(found, KEYS.name, false), KEYS[sort.column], sort.descending);
}

/** The sort after a click on a column's head: its own first direction, then the other. */
export function nextBenchmarkSort(sort: BenchmarkSort, column: BenchmarkColumn): BenchmarkSort {
  const descending = sort.column === column ? !sort.descending : !WORDS.includes(column);
  return { column, descending };
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[-_/.\s]+/g, " ")
    .trim();
}
