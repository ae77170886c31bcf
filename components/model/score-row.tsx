import { ExternalLink } from "@/components/ui/external-link";
import { Unknown } from "@/components/ui/numeric-cell";
import { qualityText } from "@/lib/domain/quality/quality-text";
import type { ScoreDetail } from "@/lib/domain/score-detail";
import type { SourceNames } from "./figure-popover";

export function ScoreRow({ score, sources }: { score: ScoreDetail; sources: SourceNames }) {
  const source = sources[score.source];
  const ran = (
    <>
      <RanBy name={score.ranBy} />
      {score.selfReported && (
        <span className="text-conditions" title="From a model developer’s own report">
          {" "}
          self-reported
        </span>
      )}
    </>
  );
  return (
    <tr className="border-b align-top *:px-2 *:py-1.5 hover:bg-hover">
      <td className="min-w-0">
        {score.name}
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
        {score.scale === "fraction" && <Share value={score.value} />}
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

/** Some sources name who ran it by an address. */
function RanBy({ name }: { name: string | null }) {
  if (name === null) return <Unknown />;
  if (!/^https?:\/\/\S+$/.test(name)) return name;
  return (
    <ExternalLink href={name}>
      {name.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
    </ExternalLink>
  );
}

/** 0 to 100 % as a line; the figure beside it says the same. */
function Share({ value }: { value: number }) {
  return (
    <span className="mt-2 block h-0.5 rounded-full bg-line">
      <span
        className="block h-full rounded-full bg-bar"
        style={{ width: `${Math.round(Math.min(1, Math.max(0, value)) * 1000) / 10}%` }}
      />
    </span>
  );
}
