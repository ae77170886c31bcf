import { MixLink } from "@/components/layout/mix-link";
import { ExternalLink } from "@/components/ui/external-link";
import { Unknown } from "@/components/ui/numeric-cell";
import type { BenchmarkRow } from "@/lib/domain/benchmarks/benchmark-row";
import { SATURATION_WORDS } from "@/lib/domain/benchmarks/benchmark-words";
import type { SourceNames } from "@/lib/domain/charts/source-line";
import { longDate, percent } from "@/lib/domain/format";
import { qualityText } from "@/lib/domain/quality/quality-text";
import { entry } from "@/lib/domain/row";
import { taskWord } from "@/lib/domain/task-word";
import { BestCell } from "./best-cell";
import { ReportedBar } from "./reported-bar";
import { SaturationMark } from "./saturation-mark";

type BenchmarkTableRowProps = { row: BenchmarkRow; sources: SourceNames };

export function BenchmarkTableRow({ row, sources }: BenchmarkTableRowProps) {
  const { id, name, task, measures, runBy, difficulty, slope, chance, models, newest } = row;
  const { best, scale, fifthBest, saturation, asOf } = row;
  const source = row.source === null ? null : entry(sources, row.source);
  return (
    <tr data-benchmark={id}>
      <th scope="row" data-column="name">
        <MixLink href={`/benchmarks/${id}`} className="link">
          {name}
        </MixLink>
        <small title={measures}>{measures}</small>
      </th>
      <td data-column="task">
        {taskWord(task)}
        <small title={runBy}>{runBy}</small>
      </td>
      <td data-column="difficulty" data-numeric>
        {difficulty === null ? <Unknown what="not in the index" /> : difficulty.toFixed(1)}
        {slope !== null && <small>{slope.toFixed(3)}</small>}
      </td>
      <td data-column="chance" data-numeric>
        {chance === null ? <Unknown /> : percent(chance)}
      </td>
      <td data-column="models" data-numeric>
        {models}
        {newest && <small>{longDate(newest.slice(0, 7))}</small>}
      </td>
      {(["open", "restricted", "closed"] as const).map((weights) => (
        <BestCell key={weights} weights={weights} best={best[weights]} all={best} scale={scale} />
      ))}
      <td data-column="saturation">
        {saturation === null ? (
          <Unknown what={scale === "fraction" ? "too few models" : "a scale without an end"} />
        ) : (
          <>
            <SaturationMark saturation={saturation} /> {SATURATION_WORDS[saturation]}
            <small>
              <span className="benchmarks-phone">fifth best </span>
              {qualityText(fifthBest, scale)}
            </small>
          </>
        )}
      </td>
      <td data-column="reported">
        <ReportedBar row={row} />
      </td>
      <td data-column="date">
        {asOf === null ? <Unknown /> : longDate(asOf)}
        {source && (
          <small>
            <ExternalLink href={source.homepage}>{source.name}</ExternalLink>
          </small>
        )}
      </td>
    </tr>
  );
}
