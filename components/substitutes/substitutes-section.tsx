"use client";

import { useSearchParams } from "next/navigation";
import { SearchNotices } from "@/components/layout/search-notices";
import { ModelSentence } from "@/components/model/model-sentence";
import { Button } from "@/components/ui/button";
import { longDate } from "@/lib/domain/format";
import { substitutesSentence } from "@/lib/domain/substitutes-sentence";
import { substituteProblems } from "@/lib/search/substitutes";
import { FIRST_SUBSTITUTES, type FirstSubstitutes } from "./first-substitutes";
import { SubstituteActions } from "./substitute-actions";
import { SubstituteControls } from "./substitute-controls";
import { SubstituteTable } from "./substitute-table";
import { useSubstitutes, type SubstituteData } from "./use-substitutes";

type SubstitutesSectionProps = {
  first: FirstSubstitutes;
  data: SubstituteData;
  /** Names of sources by id. */
  sources: Readonly<Record<string, string>>;
  /** Day of the newest price. */
  pricesAsOf: string;
};

/** Open models that could stand in for this one, and what that saves. */
export function SubstitutesSection({ first, data, sources, pricesAsOf }: SubstitutesSectionProps) {
  const search = new URLSearchParams(useSearchParams());
  const { view, shown, wish, change, stale, all, ...more } = useSubstitutes(first, data);
  const { given, measure, found, nearest, count } = view;
  const rows = found.length > 0 ? found : nearest ? [nearest] : [];
  const visible = all ? rows : rows.slice(0, FIRST_SUBSTITUTES);
  const source = visible[0]?.quality;
  return (
    <>
      <SearchNotices problems={substituteProblems(search, first.measures)} />
      <p aria-live="polite" className="my-2 max-w-220 text-verdict text-pretty">
        <ModelSentence sentence={substitutesSentence(view, shown.wish)} />
      </p>
      <SubstituteControls
        measures={first.measures}
        wish={wish}
        view={view}
        change={change}
        onNear={more.want}
      />
      {more.retry && (
        <p role="status" className="mt-3 text-head">
          The rest of the catalog did not come, so this still answers the earlier question.{" "}
          <Button size="small" onClick={more.retry}>
            Try again
          </Button>
        </p>
      )}
      {visible.length > 0 && (
        <>
          <SubstituteTable
            caption={found.length > 0 ? `Substitutes for ${given.model.name}` : "The nearest"}
            given={given}
            substitutes={visible}
            measure={measure}
            mix={shown.mix}
            stale={stale}
          />
          <SubstituteActions
            given={given.model.id}
            shown={visible.map(({ model }) => model.id)}
            rest={count - visible.length}
            onShowAll={more.showAll}
          />
        </>
      )}
      <p className="mt-2 text-second text-muted">
        {source &&
          `${measure.label}: ${measure.by}; ${sources[source.source] ?? source.source}, ${longDate(source.asOf)}. `}
        Prices are medians over the hosts that run a model, the newest of {longDate(pricesAsOf)}.
        Models that tie are in the same tier: their 90 % intervals do not tell them apart.
      </p>
    </>
  );
}
