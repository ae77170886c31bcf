import { BENCHMARK_COLUMNS, type BenchmarkSort } from "@/lib/domain/benchmarks/benchmark-columns";
import type { BenchmarkRow } from "@/lib/domain/benchmarks/benchmark-row";
import type { SourceNames } from "@/lib/domain/charts/source-line";
import { BenchmarkTableRow } from "./benchmark-table-row";
import { COLUMN_DETAILS, COLUMN_NAMES } from "./column-names";
import { ColumnWidths } from "./column-widths";
import { SortHead } from "./sort-head";

type BenchmarkTableProps = {
  rows: readonly BenchmarkRow[];
  sources: SourceNames;
  sort: BenchmarkSort;
  onSort: (column: BenchmarkSort["column"]) => void;
};

/** Figures stand to the right; the best scores with their models do not. */
const NUMERIC: readonly string[] = ["difficulty", "chance", "models"];

const GROUPS = [
  {
    id: "in",
    title: "In the index",
    about: "Epoch AI gives them a difficulty, and fits its index to scores on them.",
    has: ({ difficulty }: BenchmarkRow) => difficulty !== null,
  },
  {
    id: "beside",
    title: "Beside the index",
    about: "Nobody gives them a difficulty on its scale, so no score on them moves an index.",
    has: ({ difficulty }: BenchmarkRow) => difficulty === null,
  },
] as const;

/** The benchmarks in order, those of the index before those beside it. */
export function BenchmarkTable({ rows, sources, sort, onSort }: BenchmarkTableProps) {
  return (
    <table className="benchmarks-table figures">
      <caption className="sr-only">Benchmarks</caption>
      <ColumnWidths columns={BENCHMARK_COLUMNS} />
      <thead>
        <tr>
          {BENCHMARK_COLUMNS.map((column) => (
            <SortHead
              key={column}
              {...{ column, sort, onSort }}
              detail={COLUMN_DETAILS[column] ?? " "}
              numeric={NUMERIC.includes(column)}
            >
              {COLUMN_NAMES[column]}
            </SortHead>
          ))}
        </tr>
      </thead>
      {GROUPS.map(({ id, title, about, has }) => {
        const own = rows.filter(has);
        if (own.length === 0) return null;
        return (
          <tbody key={id} data-group={id}>
            <tr>
              {/* Over the columns that every width has: with more, hidden ones would take room. */}
              <th scope="rowgroup" colSpan={2}>
                {title} · {own.length} <span>{about}</span>
              </th>
            </tr>
            {own.map((row) => (
              <BenchmarkTableRow key={row.id} row={row} sources={sources} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}
