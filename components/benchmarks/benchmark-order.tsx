import { OrderChoice } from "@/components/ui/order-choice";
import { BENCHMARK_COLUMNS, type BenchmarkSort } from "@/lib/domain/benchmarks/benchmark-columns";
import { COLUMN_NAMES } from "./column-names";

type BenchmarkOrderProps = {
  sort: BenchmarkSort;
  onSort: (column: BenchmarkSort["column"]) => void;
};

const OPTIONS = BENCHMARK_COLUMNS.map((value) => ({ value, label: COLUMN_NAMES[value] }));

/** What the list is ordered by and which end comes first, where its rows are cards without heads. */
export function BenchmarkOrder({ sort: { column, descending }, onSort }: BenchmarkOrderProps) {
  return (
    <div className="benchmarks-order">
      <OrderChoice
        options={OPTIONS}
        value={column}
        onChoose={onSort}
        descending={descending}
        first={descending ? "Largest first" : "Smallest first"}
        onTurn={() => onSort(column)}
      />
    </div>
  );
}
