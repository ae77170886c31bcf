"use client";

import { MixLink } from "@/components/layout/mix-link";
import { useMix } from "@/components/layout/use-mix";
import { ModelRows } from "@/components/model/model-rows";
import type { NearModel } from "@/lib/domain/hub/near-models";
import { rowsAt } from "@/lib/domain/row";
import type { Explorable } from "@/lib/domain/summary";
import { compareHref } from "@/lib/search/compare";

type NearModelsProps = {
  /** Nearest first. */
  near: readonly NearModel[];
  /** Why there are none by size and task. */
  note: string | null;
  explorable: Explorable;
};

/** The models of the catalogue nearest to the repo, each with why it is. */
export function NearModels({ near, note, explorable }: NearModelsProps) {
  const [mix] = useMix();
  const why = new Map(near.map((model) => [model.id, model.why]));
  return (
    <>
      {near.length > 0 && (
        <ModelRows
          caption="Models of the catalogue nearest to this repo"
          rows={rowsAt(explorable, mix)}
          note={(id) => why.get(id)}
        />
      )}
      {note && <p className="mt-2 text-muted">{note}</p>}
      {near.length > 1 && (
        <MixLink href={compareHref(near.map(({ id }) => id))} className="button mt-3">
          Compare these {near.length}
        </MixLink>
      )}
    </>
  );
}
