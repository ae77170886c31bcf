"use client";

import { SearchField } from "@/components/layout/search-field";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { SourceNames } from "@/lib/domain/charts/source-line";
import type { BenchmarkRow } from "@/lib/domain/benchmarks/benchmark-row";
import { TASKS } from "@/lib/domain/tasks";
import { MAX_BENCHMARK_QUERY } from "@/lib/search/benchmarks";
import { BenchmarkOrder } from "./benchmark-order";
import { BenchmarkTable } from "./benchmark-table";
import "./benchmarks.css";
import { TaskFilter } from "./task-filter";
import { useBenchmarks } from "./use-benchmarks";

type BenchmarksProps = { rows: readonly BenchmarkRow[]; sources: SourceNames };

/** Every benchmark, narrowed and ordered as the address says. */
export function Benchmarks({ rows, sources }: BenchmarksProps) {
  const { q, task, sort, shown, find, toggleTask, sortBy, clear } = useBenchmarks(rows);
  const counts = TASKS.map((one) => ({
    task: one,
    count: rows.filter((row) => row.task === one).length,
  })).filter(({ count }) => count > 0);
  return (
    <>
      <div className="benchmarks-tools" data-print="no">
        <SearchField
          label="Search benchmarks"
          placeholder="Name, what it measures, who runs it"
          longest={MAX_BENCHMARK_QUERY}
          q={q}
          onQuery={find}
        />
        <BenchmarkOrder sort={sort} onSort={sortBy} />
        <p role="status" className="figures text-muted">
          {shown.length === rows.length
            ? `${rows.length} benchmarks`
            : `${shown.length} of ${rows.length} benchmarks`}
        </p>
      </div>
      <TaskFilter tasks={counts} chosen={task} onToggle={toggleTask} />
      {shown.length === 0 ? (
        <EmptyState
          title="No benchmark fits"
          actions={
            <Button look="ink" onClick={clear}>
              Show all {rows.length}
            </Button>
          }
        >
          {q && task.length > 0
            ? "Loosen the words or the tasks."
            : q
              ? "None has all of these words."
              : "No benchmark is of these tasks."}
        </EmptyState>
      ) : (
        <BenchmarkTable rows={shown} sources={sources} sort={sort} onSort={sortBy} />
      )}
    </>
  );
}
