import { MixLink } from "@/components/layout/mix-link";
import { VERDICTS, type Verdict } from "@/lib/domain/claims/claim";
import { claimsHref } from "@/lib/search/claims";
import { VerdictMark } from "./verdict-mark";

type VerdictFilterProps = {
  chosen: readonly Verdict[];
  counts: Readonly<Record<Verdict, number>>;
};

/** Links that show claims of some verdicts only; each adds its verdict or takes it out. */
export function VerdictFilter({ chosen, counts }: VerdictFilterProps) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const toggled = (verdict: Verdict) =>
    VERDICTS.filter((other) => (other === verdict) !== chosen.includes(other));
  return (
    <nav aria-label="Verdicts" className="verdict-filter" data-print="no">
      <MixLink href={claimsHref()} aria-current={chosen.length === 0 ? "true" : undefined}>
        All <span className="figures text-muted">{all}</span>
      </MixLink>
      {VERDICTS.map((verdict) => (
        <MixLink
          key={verdict}
          href={claimsHref(toggled(verdict))}
          aria-current={chosen.includes(verdict) ? "true" : undefined}
        >
          <VerdictMark verdict={verdict} />{" "}
          <span className="figures text-muted">{counts[verdict]}</span>
        </MixLink>
      ))}
    </nav>
  );
}
