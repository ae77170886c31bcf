import { MixLink } from "@/components/layout/mix-link";
import { Button } from "@/components/ui/button";
import { compareHref } from "@/lib/search/compare";

/** As many are put beside the model at once. */
const COMPARED = 4;

type SubstituteActionsProps = {
  /** Id of the model they stand in for. */
  given: string;
  /** Ids of the shown ones. */
  shown: readonly string[];
  /** How many more there are. */
  rest: number;
  onShowAll: () => void;
};

/** What to do with a list of substitutes. */
export function SubstituteActions({ given, shown, rest, onShowAll }: SubstituteActionsProps) {
  const compared = shown.slice(0, COMPARED);
  const words =
    shown.length === 1
      ? "Compare the two"
      : compared.length < shown.length
        ? `Compare with the first ${COMPARED}`
        : "Compare these";
  return (
    <p className="mt-3 flex flex-wrap gap-2" data-print="no">
      <MixLink href={compareHref([given, ...compared])} className="button">
        {words}
      </MixLink>
      {rest > 0 && (
        <Button look="quiet" onClick={onShowAll}>
          Show {rest} more
        </Button>
      )}
    </p>
  );
}
