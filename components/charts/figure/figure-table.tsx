import { MixLink } from "@/components/layout/mix-link";
import { WeightsMark } from "@/components/model/weights-mark";
import { Button } from "@/components/ui/button";
import { ExternalLink } from "@/components/ui/external-link";
import { useFirst } from "@/components/ui/use-first";
import type { ChartCell, ChartTable } from "@/lib/domain/charts/chart";

type FigureTableProps = {
  caption: string;
  table: ChartTable;
  /** Rows shown before the reader asks for the rest. */
  first?: number;
};

/** What a chart draws, as a table. */
export function FigureTable({ caption, table, first = Infinity }: FigureTableProps) {
  const { columns, rows } = table;
  const { shown, showAll } = useFirst(rows, first);
  return (
    <>
      <div className="figure-table-region" role="region" aria-label={caption} tabIndex={0}>
        <table className="figure-table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ label, numeric }) => (
                <th key={label} scope="col" data-numeric={numeric}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      <CellContent cell={cell} />
                    </th>
                  ) : (
                    <td key={column} data-numeric={columns[column]?.numeric}>
                      <CellContent cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {showAll && (
        <Button size="small" className="mt-2" onClick={showAll}>
          Show all {rows.length} rows
        </Button>
      )}
    </>
  );
}

function CellContent({ cell }: { cell: ChartCell }) {
  if (typeof cell === "string") return cell;
  const { text, href, weights } = cell;
  return (
    <>
      {weights && <WeightsMark weights={weights} />}
      {href === undefined ? (
        text
      ) : href.startsWith("/") ? (
        <MixLink className="link" href={href}>
          {text}
        </MixLink>
      ) : (
        <ExternalLink href={href}>{text}</ExternalLink>
      )}
    </>
  );
}
