import type { Metadata } from "next";
import { Suspense } from "react";
import { ChosenModels, ChosenModelsSkeleton } from "@/components/compare/chosen-models";
import { explorable } from "@/lib/catalog";
import { loadCompare } from "@/lib/search/compare";

export const metadata: Metadata = { title: "Compare" };

export default function ComparePage({ searchParams }: PageProps<"/compare">) {
  return (
    <div className="mx-auto w-full max-w-285 px-5 py-6 max-sm:px-4">
      <h1 className="text-title font-semibold">Picked models</h1>
      <p className="mt-1 text-muted">
        The comparison side by side is being built. Until then each model’s page has its prices,
        scores and license.
      </p>
      <Suspense fallback={<ChosenModelsSkeleton />}>
        <Chosen searchParams={searchParams} />
      </Suspense>
    </div>
  );
}

async function Chosen({ searchParams }: Pick<PageProps<"/compare">, "searchParams">) {
  const { m } = await loadCompare(searchParams);
  return <ChosenModels ids={m} {...explorable()} />;
}
