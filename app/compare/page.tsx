import type { Metadata } from "next";
import { cache } from "react";
import { Compare } from "@/components/compare/compare";
import { explorable } from "@/lib/catalog";
import { compared } from "@/lib/catalog/compare";
import { dataHrefs } from "@/lib/catalog/data-hrefs";
import { compareExamples } from "@/lib/domain/compare/examples";
import { compareTitle } from "@/lib/domain/compare/title";
import { compareVerdict } from "@/lib/domain/compare/verdict";
import { sentenceText } from "@/lib/domain/model-verdict";
import { leadSentences } from "@/lib/domain/lead-sentences";
import { compareHref, loadCompare } from "@/lib/search/compare";
import { loadMix, toTokenMix } from "@/lib/search/mix";
import { requestParams } from "@/lib/search/request-params";
import { shareMetadata } from "@/lib/share/share-metadata";

/** The first HTML shows the comparison of the address: no shell goes ahead of it. */
export const instant = false;

/** Once for a request: the page and its metadata ask for the same. */
const load = cache((query: string) => compared(loadCompare(new URLSearchParams(query))));

export async function generateMetadata({ searchParams }: PageProps<"/compare">): Promise<Metadata> {
  const search = requestParams(await searchParams);
  const { comparison } = load(search.toString());
  const { models, asOf } = comparison;
  const title = compareTitle(models.map(({ name }) => name));
  const mix = loadMix(search);
  const verdict = compareVerdict(comparison, toTokenMix(mix)).map(({ sentence }) =>
    sentenceText(sentence),
  );
  const ids = models.map(({ id }) => id);
  const at = (path: string) => compareHref(ids, { asof: asOf }, mix, path);
  return shareMetadata({
    title,
    description: verdict.length > 0 ? leadSentences(verdict, LETTERS) : DESCRIPTION,
    path: at("/compare"),
    image: { path: at("/compare/image"), alt: [title, ...verdict].join(". ") },
    oembed: true,
  });
}

/** As many as a search shows of a description. */
const LETTERS = 200;
const DESCRIPTION =
  "Two to eight language models side by side: licenses, prices over hosts, scores, each figure with its source.";

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const search = requestParams(await searchParams);
  return (
    <Compare
      {...load(search.toString())}
      examples={compareExamples(explorable().models)}
      data={dataHrefs()}
    />
  );
}
