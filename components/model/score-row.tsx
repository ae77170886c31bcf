import { MixLink } from "@/components/layout/mix-link";
import { ExternalLink } from "@/components/ui/external-link";
import { qualityText } from "@/lib/domain/quality/quality-text";
import type { ScoreDetail } from "@/lib/domain/score-detail";
import type { SourceNames } from "./figure-popover";
import { RanBy } from "./ran-by";
import { ShareLine } from "./share-line";

export function ScoreRow({ score, sources }: { score: ScoreDetail; sources: SourceNames }) {
  const source = sources[score.source];
  const ran = <RanBy name={score.ranBy} selfReported={score.selfReported} />;
  return (
    <tr className="border-b align-top *:px-2 *:py-1.5 hover:bg-hover">
      <td className="min-w-0">
        {score.task ? (
          <MixLink href={`/benchmarks/${score.benchmark}`} className="link">
            {score.name}
          </MixLink>
        ) : (
          score.name
        )}
        {score.version && (
          <span className="block truncate text-second text-muted" title={score.version}>
            {score.version}
          </span>
        )}
        <span className="block text-second text-muted sm:hidden">{ran}</span>
      </td>
      <td className="text-end font-medium">
        {qualityText(score.value, score.scale ?? "fraction")}
      </td>
      <td className="max-sm:hidden" aria-hidden>
        {score.scale === "fraction" && <ShareLine value={score.value} />}
      </td>
      <td className="min-w-0 text-head break-words text-muted max-sm:hidden">{ran}</td>
      <td className="text-head text-muted max-md:hidden">
        {score.date ?? `seen ${score.asOf}`}
        <span className="block truncate text-second">
          <ExternalLink href={score.url ?? source?.homepage ?? ""}>
            {source?.name ?? score.source}
          </ExternalLink>
        </span>
      </td>
    </tr>
  );
}
