"use client";

import { useMemo } from "react";
import { loadExplorable } from "@/components/explorer/load-explorable";
import { MixLink } from "@/components/layout/mix-link";
import { useLoaded } from "@/components/layout/use-loaded";
import { useMix } from "@/components/layout/use-mix";
import { ModelSentence } from "@/components/model/model-sentence";
import { useQualityTable } from "@/components/model/use-quality-table";
import { WeightsMark } from "@/components/model/weights-mark";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { costAgainst } from "@/lib/domain/cost-against";
import { qualityText } from "@/lib/domain/quality/quality-text";
import { findSubstitutes, type Substitute, type Substitutes } from "@/lib/domain/substitutes";
import { substitutesSentence } from "@/lib/domain/substitutes-sentence";
import { substitutesHref } from "@/lib/search/substitutes";
import type { SubstituteData } from "./use-substitutes";

const SHOWN = 5;
/** What is asked for here; the model's page asks for more. */
const WISH = { measure: "quality", atLeast: null, restricted: false } as const;

type FindPanelProps = {
  id: string;
  data: SubstituteData;
  exclude: readonly string[];
  onPick: (id: string) => void;
};

/** The largest savings on the index, at the page's mix. */
export default function FindPanel({ id, data, exclude, onPick }: FindPanelProps) {
  const [{ input, output, cached, batch }] = useMix();
  const catalog = useLoaded(loadExplorable, data.catalog);
  const quality = useQualityTable(data.quality);
  const explorable = catalog.state === "ready" ? catalog.value : null;
  const table = quality.state === "ready" ? quality.value : null;
  const view = useMemo(() => {
    if (!explorable || !table) return null;
    const mix = { input, output, cached, batch };
    return findSubstitutes(explorable, table, id, WISH, mix);
  }, [explorable, table, id, input, output, cached, batch]);
  const failed = [catalog, quality].find(({ state }) => state === "failed");
  return (
    <div className="w-90 max-w-full">
      {view ? (
        <Found view={view} exclude={exclude} onPick={onPick} />
      ) : failed?.state === "failed" ? (
        <p className="flex items-center justify-between gap-3">
          The models did not come.
          <Button size="small" onClick={failed.retry}>
            Try again
          </Button>
        </p>
      ) : (
        <Coming />
      )}
      <p className="mt-3 border-t pt-2 text-head">
        <MixLink href={substitutesHref(id)} className="link">
          All of them, on any measure
        </MixLink>
      </p>
    </div>
  );
}

type FoundProps = { view: Substitutes } & Pick<FindPanelProps, "exclude" | "onPick">;

function Found({ view, exclude, onPick }: FoundProps) {
  const { found, nearest } = view;
  const offered = (nearest ? [nearest] : found).filter(({ model }) => !exclude.includes(model.id));
  return (
    <>
      <p>
        <ModelSentence sentence={substitutesSentence(view, WISH)} />
      </p>
      <ul className="figures mt-2">
        {offered.slice(0, SHOWN).map((substitute) => (
          <li key={substitute.model.id} className="flex items-center gap-2.5 border-t py-1.5">
            <WeightsMark weights={substitute.model.weights} />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">{substitute.model.name}</span>
              <span className="block text-second text-muted">{words(substitute, view)}</span>
            </span>
            <Button
              size="small"
              aria-label={`Add ${substitute.model.name}`}
              onClick={() => onPick(substitute.model.id)}
            >
              Add
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

const STANDING = { tie: "same tier", above: "above", below: "below" } as const;

function words({ model, quality, standing }: Substitute, { given, measure }: Substitutes): string {
  const [price, against] = [model.price?.median, given.model.price?.median];
  return [
    price !== undefined && against !== undefined && costAgainst(price, against),
    `${measure.label} ${qualityText(quality.value, measure.scale)}`,
    standing && STANDING[standing],
    model.licenseShort,
  ]
    .filter(Boolean)
    .join(" · ");
}

function Coming() {
  return (
    <div role="status" className="grid gap-2.5">
      <span className="sr-only">Loading</span>
      {Array.from({ length: 4 }, (_, line) => (
        <Skeleton key={line} className="h-4" />
      ))}
    </div>
  );
}
