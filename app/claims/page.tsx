import type { Metadata } from "next";
import { ClaimList } from "@/components/claims/claim-list";
import { VerdictFilter } from "@/components/claims/verdict-filter";
import { MixLink } from "@/components/layout/mix-link";
import { SearchNotices } from "@/components/layout/search-notices";
import { claims } from "@/lib/catalog/claims";
import { VERDICTS, type Verdict } from "@/lib/domain/claims/claim";
import { claimsHref, claimsProblems, loadClaims } from "@/lib/search/claims";
import { loadMix, mixHref, toTokenMix } from "@/lib/search/mix";
import { requestParams } from "@/lib/search/request-params";
import { shareMetadata } from "@/lib/share/share-metadata";

/** The first HTML shows the list of the address: no shell goes ahead of it. */
export const instant = false;

export async function generateMetadata({ searchParams }: PageProps<"/claims">): Promise<Metadata> {
  const search = requestParams(await searchParams);
  const mix = toTokenMix(loadMix(search));
  return shareMetadata({
    title: "Claims about open models, checked",
    description: claimsWords(countVerdicts(claims(mix))),
    path: claimsHref(loadClaims(search).verdict, mix),
    image: {
      path: mixHref("/claims/image", mix),
      alt: "Claims about open models with their verdicts.",
    },
  });
}

export default async function ClaimsPage({ searchParams }: PageProps<"/claims">) {
  const search = requestParams(await searchParams);
  const mix = toTokenMix(loadMix(search));
  const { verdict: chosen } = loadClaims(search);
  const all = claims(mix);
  const shown = all.filter(({ verdict }) => chosen.length === 0 || chosen.includes(verdict));
  const counts = countVerdicts(all);
  return (
    <>
      <SearchNotices problems={claimsProblems(search)} />
      <article className="claims">
        <h1 className="text-title font-semibold">What is said of open models, checked</h1>
        <p className="mt-2 max-w-210 text-verdict text-pretty">
          {claimsWords(counts)} Each is worked out from dated figures by a rule that you can change.
          New to it? <GuideLink />
        </p>
        <VerdictFilter chosen={chosen} counts={counts} />
        <ClaimList
          mix={mix}
          claims={shown.map(({ id, statement, how, verdict, settings, figures: [figure] }) => ({
            ...{ id, statement, how, verdict, settings },
            figure: figure ?? null,
          }))}
        />
      </article>
    </>
  );
}

function GuideLink() {
  return (
    <MixLink href="/guide" className="link">
      The guide explains the words.
    </MixLink>
  );
}

function countVerdicts(all: readonly { verdict: Verdict }[]): Record<Verdict, number> {
  const count = (wanted: Verdict) => all.filter(({ verdict }) => verdict === wanted).length;
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<
    Verdict,
    number
  >;
}

/** `Of 10 claims, 1 holds however it is worked out, 6 hold under some rules only, 3 do not hold.` */
function claimsWords(counts: Readonly<Record<Verdict, number>>): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = VERDICTS.flatMap((verdict) => {
    const count = counts[verdict];
    const [one, more] = COUNT_WORDS[verdict];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  return `Of ${total} claims, ${parts.join(", ")}.`;
}

/** Of one claim, and of several. */
const COUNT_WORDS = {
  holds: ["holds whatever the rule", "hold whatever the rule"],
  "holds-under-rule": ["holds under some rules only", "hold under some rules only"],
  "does-not-hold": ["does not hold", "do not hold"],
  "cannot-tell": ["cannot be told", "cannot be told"],
} as const satisfies Record<Verdict, readonly [string, string]>;
