import type { Metadata } from "next";
import { Compare } from "@/components/compare/compare";
import { explorable } from "@/lib/catalog";
import { compared } from "@/lib/catalog/compare";
import { compareExamples } from "@/lib/domain/compare/examples";
import { compareTitle } from "@/lib/domain/compare/title";
import { compareVerdict } from "@/lib/domain/compare/verdict";
import { sentenceText } from "@/lib/domain/model-verdict";
import { compareHref, loadCompare } from "@/lib/search/compare";
import { loadMix, toTokenMix } from "@/lib/search/mix";
import { requestParams } from "@/lib/search/request-params";

/** The first HTML shows the comparison of the address: no shell goes ahead of it. */
export const instant = false;

export async function generateMetadata({ searchParams }: PageProps<"/compare">): Promise<Metadata> {
  const search = requestParams(await searchParams);
  const state = loadCompare(search);
  const { comparison } = compared(state);
  const { models, asOf } = comparison;
  const title = compareTitle(models.map(({ name }) => name));
  const mix = loadMix(search);
  const verdict = compareVerdict(comparison, toTokenMix(mix));
  const description =
    verdict.map(({ sentence }) => sentenceText(sentence)).join(" ") ||
    "Two to eight language models side by side: licenses, prices over hosts, scores, each figure with its source.";
  const address = compareHref(
    models.map(({ id }) => id),
    { asof: asOf },
    mix,
  );
  return {
    title,
    description,
    alternates: { canonical: address },
    openGraph: { title, description, url: address },
  };
}

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const search = requestParams(await searchParams);
  return (
    <Compare {...compared(loadCompare(search))} examples={compareExamples(explorable().models)} />
  );
}
