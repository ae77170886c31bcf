import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { HubPanel } from "@/components/model/hub-panel";
import { IndexExplained } from "@/components/model/index-explained";
import { ModelFacts } from "@/components/model/model-facts";
import { ModelFamily } from "@/components/model/model-family";
import { ModelHeader } from "@/components/model/model-header";
import { ModelLicense } from "@/components/model/model-license";
import { ModelNote } from "@/components/model/model-note";
import { ModelOrigin } from "@/components/model/model-origin";
import { PageSection } from "@/components/layout/page-section";
import { PageSections } from "@/components/layout/page-sections";
import { SearchNotices } from "@/components/layout/search-notices";
import { ModelVerdict } from "@/components/model/model-verdict";
import { OfferList } from "@/components/model/offer-list";
import { ScoreIndex } from "@/components/model/score-index";
import { ScoreTable } from "@/components/model/score-table";
import { firstSubstitutes } from "@/components/substitutes/first-substitutes";
import { SubstitutesSection } from "@/components/substitutes/substitutes-section";
import { explorable, snapshotDates } from "@/lib/catalog";
import { dataHrefs } from "@/lib/catalog/data-hrefs";
import { indexView } from "@/lib/catalog/index-explained";
import { modelPage } from "@/lib/catalog/model-page";
import { qualityTable } from "@/lib/catalog/quality";
import { modelNotes } from "@/lib/domain/model-notes";
import { modelVerdict, sentenceText } from "@/lib/domain/model-verdict";
import { EXPLAINED_CHART } from "@/lib/domain/quality/explain-chart";
import { feedHref } from "@/lib/search/changes";
import { requestParams } from "@/lib/search/request-params";
import { loadMix, mixHref, toTokenMix } from "@/lib/search/mix";
import { tableProblems } from "@/lib/search/tables";
import { shareMetadata } from "@/lib/share/share-metadata";
import { LiveHub } from "./live-hub";
import { askedHistory, PriceHistory } from "./price-history";

// No Suspense within but for the live Hub, which stands last: React sends a large boundary late, and
// what is below it would jump.
// Which model there is decides the answer's status, so nothing is sent before it is known; see proxy.ts.
export const instant = false;

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/models/[lab]/[slug]">): Promise<Metadata> {
  const page = modelPage(await modelId(params));
  if (!page) return { title: "No such model", robots: { index: false } };
  const { model, lab } = page.detail;
  const description = modelVerdict(page.detail).map(sentenceText).join(" ");
  const address = `/models/${model.id}`;
  const mix = toTokenMix(loadMix(requestParams(await searchParams)));
  return shareMetadata({
    title: `${model.name} by ${lab.name}: license, prices, quality`,
    description,
    path: address,
    image: {
      path: mixHref(`${address}/image`, mix),
      alt: `${model.name}: license, price over hosts, index with its interval, size.`,
    },
    feed: {
      title: `What changed of ${model.name}`,
      path: (format) => feedHref({ model: [model.id] }, {}, format),
    },
  });
}

export default async function ModelRoute({
  params,
  searchParams,
}: PageProps<"/models/[lab]/[slug]">) {
  const page = modelPage(await modelId(params));
  if (!page) notFound();
  const { detail, offers, rivals, family, sources, tagged, licenseNames } = page;
  const { model, lab, license, hub, index, scores } = detail;
  const context = {
    sources,
    conflicts: detail.conflicts,
    licenseName: (id: string) => licenseNames.get(id) ?? id,
  };
  const sourceWords = Object.fromEntries(
    Object.entries(sources).map(([id, { name }]) => [id, name]),
  );
  const closed = model.weights.value === "closed";
  const search = requestParams(await searchParams);
  const substitutes = firstSubstitutes(explorable(), qualityTable(), model.id, search);
  const view = indexView(model.id);
  const history = askedHistory(model.id, search);
  const charts = [view.explained ? EXPLAINED_CHART : [], history?.chart?.id ?? []].flat();
  return (
    <article className="mx-auto w-full max-w-295 px-5 pt-6 pb-16 max-sm:px-4">
      <div className="-mx-5 -mt-6 mb-5 empty:hidden max-sm:-mx-4">
        <SearchNotices problems={tableProblems(search, charts)} />
      </div>
      <ModelHeader model={model} lab={lab} license={license} />
      <ModelVerdict
        sentences={modelVerdict(detail)}
        offers={offers}
        index={index?.value ?? null}
        rivals={rivals}
      />
      {modelNotes(model).map((note) => (
        <ModelNote key={note}>{note}</ModelNote>
      ))}
      <PageSections
        sections={[
          { id: "facts", label: "Facts" },
          { id: "offers", label: "Offers", count: offers.length },
          { id: "history", label: "Price history" },
          { id: "quality", label: "Quality", count: scores.length },
          ...(substitutes
            ? [{ id: "substitutes", label: "Substitutes", count: substitutes.view.count }]
            : []),
          ...(family.models.length > 0
            ? [{ id: "family", label: "Family", count: family.models.length }]
            : []),
          ...(model.hubRepo ? [{ id: "hub", label: "Hub" }] : []),
        ]}
      />
      <PageSection id="facts" title="Facts" detail="Press a figure for its source and date">
        <div className="grid gap-x-10 md:grid-cols-2">
          <ModelFacts model={model} context={context} />
          <div>
            <ModelLicense model={model} license={license} context={context} />
            <ModelOrigin model={model} lab={lab} context={context} />
          </div>
        </div>
      </PageSection>
      <PageSection id="offers" title="Offers by host">
        <OfferList offers={offers} sources={sourceWords} closed={closed} />
      </PageSection>
      {history && <PriceHistory model={model.id} search={search} history={history} />}
      <PageSection
        id="quality"
        title="Quality"
        detail="Epoch’s scores are corrected for chance: 0 % is guessing"
      >
        <ScoreIndex index={index} weights={model.weights.value} scores={scores} sources={sources} />
        <IndexExplained view={view} weights={model.weights.value} />
        <ScoreTable scores={scores} sources={sources} />
      </PageSection>
      {substitutes && (
        <PageSection
          id="substitutes"
          title="Substitutes"
          detail="Models with open weights that are as good"
        >
          <SubstitutesSection
            first={substitutes}
            data={dataHrefs()}
            sources={sourceWords}
            pricesAsOf={snapshotDates().prices}
          />
        </PageSection>
      )}
      {family.models.length > 0 && (
        <PageSection id="family" title={`The ${model.family} family of ${lab.name}`}>
          <ModelFamily family={family} current={model.id} />
        </PageSection>
      )}
      {/* Last, for what the live Hub adds has no fixed height. */}
      {model.hubRepo && (
        <PageSection id="hub" title="On the Hugging Face Hub">
          <Suspense
            fallback={
              <HubPanel model={model} repo={hub} tagged={tagged} context={context} answer={null} />
            }
          >
            <LiveHub
              hubRepo={model.hubRepo.value}
              model={model}
              repo={hub}
              tagged={tagged}
              context={context}
            />
          </Suspense>
        </PageSection>
      )}
    </article>
  );
}

async function modelId(params: PageProps<"/models/[lab]/[slug]">["params"]): Promise<string> {
  const { lab, slug } = await params;
  return `${lab}/${slug}`;
}
