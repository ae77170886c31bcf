import { MixLink } from "@/components/layout/mix-link";
import { RanBy } from "@/components/model/ran-by";
import { ShareLine } from "@/components/model/share-line";
import { WeightsMark } from "@/components/model/weights-mark";
import { ExternalLink } from "@/components/ui/external-link";
import { Unknown } from "@/components/ui/numeric-cell";
import type { BenchmarkRow } from "@/lib/domain/benchmarks/benchmark-row";
import {
  type BenchmarkScore,
  differenceText,
  surprise,
} from "@/lib/domain/benchmarks/benchmark-score";
import type { SourceNames } from "@/lib/domain/charts/source-line";
import { count, longDate } from "@/lib/domain/format";
import { qualityText } from "@/lib/domain/quality/quality-text";
import { entry } from "@/lib/domain/row";

type BenchmarkScoreRowProps = {
  score: BenchmarkScore;
  scale: BenchmarkRow["scale"];
  /** Whether the index expects something of the benchmark. */
  fitted: boolean;
  sources: SourceNames;
};

export function BenchmarkScoreRow({ score, scale, fitted, sources }: BenchmarkScoreRowProps) {
  const { model, name, lab, version, weights, released, value, votes, index, expected } = score;
  const { ranBy, selfReported, uncorrected, date, asOf, url } = score;
  const source = entry(sources, score.source);
  const difference = surprise(score);
  const ran = <RanBy name={ranBy} selfReported={selfReported} />;
  return (
    <tr>
      <th scope="row" data-column="model">
        <WeightsMark weights={weights} />{" "}
        <MixLink href={`/models/${model}`} className="link">
          {name}
        </MixLink>
        <small title={version ?? undefined}>{[lab, version].filter(Boolean).join(" · ")}</small>
        <small className="scores-ranby">{ran}</small>
      </th>
      <td data-column="released">
        {released === null ? <Unknown /> : <time dateTime={released}>{longDate(released)}</time>}
      </td>
      <td data-column="score" data-numeric>
        <b>{qualityText(value, scale)}</b>
        {votes !== null && <small>{count(votes)} votes</small>}
        {uncorrected && <small>not corrected for chance</small>}
        {scale === "fraction" && <ShareLine value={value} />}
      </td>
      <td data-column="index" data-numeric>
        {index === null ? <Unknown /> : index.toFixed(1)}
      </td>
      {fitted && (
        <>
          <td data-column="expected" data-numeric>
            {expected === null ? <Unknown /> : qualityText(expected, scale)}
          </td>
          <td data-column="difference" data-numeric>
            {difference === null ? <Unknown /> : differenceText(difference, scale)}
          </td>
        </>
      )}
      <td data-column="ranby">{ran}</td>
      <td data-column="date">
        {date === null ? `seen ${longDate(asOf)}` : longDate(date)}
        <small>
          <ExternalLink href={url ?? source?.homepage ?? ""}>
            {source?.name ?? score.source}
          </ExternalLink>
        </small>
      </td>
    </tr>
  );
}
