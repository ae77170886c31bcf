import type { Metadata } from "next";
import { Conflicts } from "@/components/data/conflicts";
import { Coverage } from "@/components/data/coverage";
import { Methods } from "@/components/data/methods";
import { Sources } from "@/components/data/sources";
import { UnmatchedRows } from "@/components/data/unmatched-rows";
import { Corrections } from "@/components/data/corrections";
import { PageSection } from "@/components/layout/page-section";
import { PageSections } from "@/components/layout/page-sections";
import { catalog } from "@/lib/catalog";
import { catalogConflicts } from "@/lib/catalog/conflicts";
import { catalogCoverage } from "@/lib/catalog/coverage";
import { sourceNames } from "@/lib/catalog/source-names";
import { count } from "@/lib/domain/format";
import { unmatchedGroups } from "@/lib/domain/unmatched-groups";

export const metadata: Metadata = {
  title: "Data: sources, coverage, methods",
  description:
    "Where every figure on Weighbridge is from and of what date, how much is covered, where sources disagree, what matched nothing, and how each figure is computed.",
  alternates: { canonical: "/data" },
};

export default function DataPage() {
  const { sources, models, unmatched } = catalog();
  const bars = catalogCoverage();
  const conflicts = catalogConflicts();
  const names = Object.fromEntries(
    Object.entries(sourceNames()).map(([id, { name }]) => [id, name]),
  );
  const missed = bars.filter(({ met }) => !met);
  return (
    <article className="mx-auto w-full max-w-295 px-5 pt-6 pb-16 max-sm:px-4">
      <h1 className="text-title font-semibold">Data</h1>
      <p className="mt-2 max-w-210 text-verdict text-pretty">
        <b className="font-semibold">{count(models.length)} models</b> from {sources.length}{" "}
        sources.{" "}
        {missed.length === 0
          ? "Every bar of coverage is met."
          : `${missed.length} of ${bars.length} bars of coverage are missed.`}{" "}
        Sources disagree on {count(conflicts.length)} figures, and both values are kept;{" "}
        {count(unmatched.length)} upstream rows are under no model, each for a reason.
      </p>
      <PageSections
        sections={[
          { id: "sources", label: "Sources", count: sources.length },
          { id: "coverage", label: "Coverage" },
          { id: "conflicts", label: "Conflicts", count: conflicts.length },
          { id: "unmatched", label: "Matched nothing", count: unmatched.length },
          { id: "methods", label: "Methods" },
          { id: "corrections", label: "Corrections" },
        ]}
      />
      <PageSection
        id="sources"
        title="Sources"
        detail="Each is used under its own license; its line of attribution stands as asked for"
      >
        <Sources sources={sources} />
      </PageSection>
      <PageSection id="coverage" title="Coverage" detail="The mark is the bar we hold ourselves to">
        <Coverage bars={bars} />
      </PageSection>
      <PageSection
        id="conflicts"
        title="Where sources disagree"
        detail="The first value is the one shown"
      >
        <Conflicts fields={byField(conflicts)} total={conflicts.length} sources={names} />
      </PageSection>
      <PageSection
        id="unmatched"
        title="What matched nothing"
        detail="A wrong join is worse than a missing one, so doubtful rows stay out"
      >
        <UnmatchedRows groups={unmatchedGroups(unmatched)} sources={names} />
      </PageSection>
      <PageSection id="methods" title="How each figure is computed">
        <Methods />
      </PageSection>
      <PageSection id="corrections" title="To correct a figure">
        <Corrections />
      </PageSection>
    </article>
  );
}

/** Prices at hosts are one field, whatever the host. */
function byField(
  conflicts: ReturnType<typeof catalogConflicts>,
): { field: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { field } of conflicts) {
    const name = field.startsWith("Price at ") ? "Price" : field;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([field, number]) => ({ field, count: number }))
    .sort((a, b) => b.count - a.count);
}
