import { MixLink } from "@/components/layout/mix-link";
import { LicenseChip } from "@/components/model/license-chip";
import { WeightsMark } from "@/components/model/weights-mark";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { Explorable } from "@/lib/domain/summary";

type ChosenModelsProps = Explorable & {
  /** As the URL names them; untrusted. */
  ids: readonly string[];
};

/** The models to compare, each with the way to its page; ids nobody knows are said. */
export function ChosenModels({ ids, models, lists }: ChosenModelsProps) {
  const chosen = ids.flatMap((id) => models.find((model) => model.id === id) ?? []);
  const unknown = ids.filter((id) => !chosen.some((model) => model.id === id));
  return (
    <>
      {chosen.length === 0 && (
        <EmptyState
          title="No models picked"
          actions={
            <MixLink href="/" className="button" data-look="ink">
              Pick models in the explorer
            </MixLink>
          }
        />
      )}
      <ul className="mt-5 border-t empty:hidden">
        {chosen.map(({ id, name, lab, weights, license }) => (
          <li key={id} className="flex h-10.5 items-center gap-2.5 border-b px-1">
            <WeightsMark weights={weights} />
            <span className="min-w-0 flex-1">
              <MixLink
                href={`/models/${id}`}
                className="block truncate leading-4 font-medium hover:underline"
              >
                {name}
              </MixLink>
              <span className="block text-second text-muted">{lists.labs[lab]?.name ?? lab}</span>
            </span>
            <LicenseChip
              license={(license && lists.licenses[license]) || null}
              closed={weights === "closed"}
            />
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p className="mt-3 text-muted">
          Not in the catalog: {unknown.map((id) => id.slice(0, 80)).join(", ")}
        </p>
      )}
    </>
  );
}

export function ChosenModelsSkeleton() {
  return <Skeleton className="mt-5 h-40" />;
}
