import { Button } from "@/components/ui/button";
import { BENCHMARK_COLUMNS, type BenchmarkSort } from "@/lib/domain/benchmarks/benchmark-columns";
import { COLUMN_NAMES } from "./column-names";

type BenchmarkOrderProps = {
  sort: BenchmarkSort;
  onSort: (column: BenchmarkSort["column"]) => void;
};

/** What the list is ordered by and which end comes first, where its rows are cards without heads. */
export function BenchmarkOrder({ sort, onSort }: BenchmarkOrderProps) {
  return (
    <div className="benchmarks-order">
      <select
        className="field"
        aria-label="Sort by"
        value={sort.column}
        onChange={({ target }) => {
          const chosen = BENCHMARK_COLUMNS.find((column) => column === target.value);
          if (chosen) onSort(chosen);
        }}
      >
        {BENCHMARK_COLUMNS.map((column) => (
          <option key={column} value={column}>
            {COLUMN_NAMES[column]}
          </option>
        ))}
      </select>
      <Button
        data-icon=""
        aria-label={sort.descending ? "Last or largest first" : "First or smallest first"}
        onClick={() => onSort(sort.column)}
      >
        <span aria-hidden>{sort.descending ? "↓" : "↑"}</span>
      </Button>
    </div>
  );
}
