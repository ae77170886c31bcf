import { ToggleLinks } from "@/components/layout/toggle-links";
import { VERDICTS, type Verdict } from "@/lib/domain/claims/claim";
import { claimsHref } from "@/lib/search/claims";
import { VerdictMark } from "./verdict-mark";

type VerdictFilterProps = {
  chosen: readonly Verdict[];
  counts: Readonly<Record<Verdict, number>>;
};

/** Links that show claims of some verdicts only. */
export function VerdictFilter({ chosen, counts }: VerdictFilterProps) {
  return (
    <ToggleLinks
      label="Verdicts"
      className="mt-4"
      values={VERDICTS}
      hrefOf={claimsHref}
      {...{ chosen, counts }}
    >
      {(verdict) => <VerdictMark verdict={verdict} />}
    </ToggleLinks>
  );
}
