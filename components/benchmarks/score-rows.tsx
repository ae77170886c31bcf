"use client";

import { useQueryStates } from "nuqs";
import { Button } from "@/components/ui/button";
import { useFirst } from "@/components/ui/use-first";
import type { BenchmarkRow } from "@/lib/domain/benchmarks/benchmark-row";
import {
  type BenchmarkScore,
  nextScoreSort,
  type ScoreColumn,
  sortedScores,
} from "@/lib/domain/benchmarks/benchmark-score";
import type { SourceNames } from "@/lib/domain/charts/source-line";
import { benchmarkParams } from "@/lib/search/benchmarks";
import "./benchmarks.css";
import { BenchmarkScoreRow } from "./benchmark-score-row";
import { ColumnWidths } from "./column-widths";
import { SortHead } from "./sort-head";

type ScoreRowsProps = {
  row: Pick<BenchmarkRow, "name" | "scale" | "difficulty">;
  scores: readonly BenchmarkScore[];
  sources: SourceNames;
};

/** Shown before the reader asks for all. */
const FIRST_ROWS = 50;

const HEADS: readonly { column: ScoreColumn; label: string; detail: string; numeric?: boolean }[] =
  [
    { column: "model", label: "Model", detail: "lab, setting" },
    { column: "released", label: "Released", detail: " " },
    { column: "score", label: "Score", detail: " ", numeric: true },
    { column: "index", label: "Index", detail: " ", numeric: true },
    { column: "expected", label: "Expected", detail: "by the index", numeric: true },
    { column: "difference", label: "Difference", detail: "% points", numeric: true },
    { column: "ranby", label: "Ran by", detail: " " },
    { column: "date", label: "Date", detail: "source" },
  ];
/** Of benchmarks with a place on the index's scale. */
const FITTED: readonly ScoreColumn[] = ["expected", "difference"];

/** Every score, in the order that the address says. */
export function ScoreRows({ row, scores, sources }: ScoreRowsProps) {
  const [{ sort }, setState] = useQueryStates(benchmarkParams, { history: "replace" });
  const { shown, showAll } = useFirst(sortedScores(scores, sort), FIRST_ROWS);
  const fitted = row.difficulty !== null;
  const heads = HEADS.filter(({ column }) => fitted || !FITTED.includes(column));
  return (
    <>
      <table className="scores-table figures">
        <caption className="sr-only">Scores on {row.name}</caption>
        <ColumnWidths columns={heads.map(({ column }) => column)} />
        <thead>
          <tr>
            {heads.map(({ label, ...head }) => (
              <SortHead
                key={head.column}
                {...head}
                sort={sort}
                onSort={(column) => void setState({ sort: nextScoreSort(sort, column) })}
              >
                {label}
              </SortHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((score, place) => (
            <BenchmarkScoreRow
              key={`${score.model} ${score.version} ${score.source} ${place}`}
              {...{ score, sources, fitted, scale: row.scale }}
            />
          ))}
        </tbody>
      </table>
      {showAll && (
        <Button className="mt-3" onClick={showAll}>
          Show all {scores.length}
        </Button>
      )}
    </>
  );
}
