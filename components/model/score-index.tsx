import { QualityBar } from "@/components/charts/quality-bar";
import { ExternalLink } from "@/components/ui/external-link";
import { Unknown } from "@/components/ui/numeric-cell";
import { count, index as indexText, longDate } from "@/lib/domain/format";
import type { Weights } from "@/lib/domain/model";
import { qualityText } from "@/lib/domain/quality/quality-text";
import type { IndexScore } from "@/lib/domain/score";
import type { ScoreDetail } from "@/lib/domain/score-detail";
import type { SourceNames } from "./figure-popover";

type ScoreIndexProps = {
  index: IndexScore | null;
  weights: Weights;
  scores: readonly ScoreDetail[];
  sources: SourceNames;
};

/** The index with its interval; beside it people's votes and tool use, which the index leaves out. */
export function ScoreIndex({ index, weights, scores, sources }: ScoreIndexProps) {
  const best = (benchmark: string) => scores.find((score) => score.benchmark === benchmark) ?? null;
  return (
    <dl className="mb-4 grid gap-x-10 gap-y-3 border-y py-3 sm:grid-cols-3">
      <Headline
        label="Epoch Capabilities Index"
        source={
          index && {
            ...index,
            name: sources[index.source]?.name ?? index.source,
            href: sources[index.source]?.homepage ?? "",
          }
        }
      >
        {index ? (
          <span className="flex flex-wrap items-center gap-x-3">
            <b className="text-title font-semibold">{indexText(index.value)}</b>
            <QualityBar index={index} weights={weights} />
            <span className="text-muted">
              {index.anchor
                ? "defines the scale, so it has no interval"
                : `${indexText(index.low)} – ${indexText(index.high)}, 90 % interval`}
            </span>
          </span>
        ) : (
          <Unknown />
        )}
      </Headline>
      {(["lmarena-text", "bfcl-v4"] as const).map((benchmark) => (
        <Beside key={benchmark} benchmark={benchmark} score={best(benchmark)} sources={sources} />
      ))}
    </dl>
  );
}

const BESIDE = { "lmarena-text": "LMArena, text", "bfcl-v4": "Function calling, BFCL v4" } as const;

type BesideProps = {
  benchmark: keyof typeof BESIDE;
  score: ScoreDetail | null;
  sources: SourceNames;
};

function Beside({ benchmark, score, sources }: BesideProps) {
  const source = score && {
    ...score,
    name: sources[score.source]?.name ?? score.source,
    href: score.url ?? sources[score.source]?.homepage ?? "",
  };
  const detail = score?.votes ? `${count(score.votes)} votes` : score?.version;
  return (
    <Headline label={BESIDE[benchmark]} source={source}>
      {score ? (
        <>
          <b className="text-title font-semibold">
            {qualityText(score.value, score.scale ?? "fraction")}
          </b>
          {detail && <span className="ms-2 text-muted">{detail}</span>}
        </>
      ) : (
        <Unknown />
      )}
    </Headline>
  );
}

type HeadlineProps = {
  label: string;
  source: { name: string; href: string; asOf: string } | null;
  children: React.ReactNode;
};

function Headline({ label, source, children }: HeadlineProps) {
  return (
    <div>
      <dt className="text-head text-muted">{label}</dt>
      <dd className="figures">
        {children}
        {source && (
          <span className="block text-second text-muted">
            <ExternalLink href={source.href}>{source.name}</ExternalLink>, {longDate(source.asOf)}
          </span>
        )}
      </dd>
    </div>
  );
}
