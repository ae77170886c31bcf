import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { IndexSilent } from "@/components/hub/index-silent";
import { Lineage } from "@/components/hub/lineage";
import { NearModels } from "@/components/hub/near-models";
import { RepoFacts } from "@/components/hub/repo-facts";
import { RepoHeader } from "@/components/hub/repo-header";
import { RepoLicense } from "@/components/hub/repo-license";
import { RepoLive } from "@/components/hub/repo-live";
import { PageSection } from "@/components/layout/page-section";
import { PageSections } from "@/components/layout/page-sections";
import { ModelNote } from "@/components/model/model-note";
import { hubNeighbors, taggedLicense } from "@/lib/hub-site/hub-neighbors";
import { ancestry } from "@/lib/domain/hub/ancestry";
import { hubAddress } from "@/lib/domain/hub/hub-address";
import { indexWords } from "@/lib/domain/hub/index-words";
import { bindingLicense, licenseBreaks } from "@/lib/domain/hub/license-breaks";
import { ancestrySentence, bindingSentence } from "@/lib/domain/hub/lineage-words";
import { repoSentence } from "@/lib/domain/hub/repo-sentence";
import { hubRepoHref, isRepoId } from "@/lib/search/hub";
import { shareMetadata, SITE } from "@/lib/share/share-metadata";
import { LiveRepo } from "./live-repo";
import { loadRepo } from "./load-repo";

// Which repo there is decides the answer's status, so nothing is sent before it is known; see proxy.ts.
export const instant = false;

type Params = PageProps<"/hub/[...repo]">["params"];

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const id = await repoId(params);
  const answer = id === null ? null : await loadRepo(id);
  const lineage = answer?.state === "answered" ? answer.value.lineage : null;
  if (id === null || !lineage) return { title: id ?? "No such repo", robots: { index: false } };
  const { repo, ancestors } = lineage;
  const sentences = [repoSentence(repo), ancestrySentence(ancestry(repo, ancestors))];
  return shareMetadata({
    title: `${repo.id}: license, lineage, nearest models`,
    description: sentences.join(" "),
    path: hubRepoHref(repo.id),
    image: SITE.image,
  });
}

export default async function HubRepoRoute({ params }: { params: Params }) {
  const id = await repoId(params);
  if (id === null) notFound();
  const answer = await loadRepo(id);
  if (answer.state === "unavailable")
    return (
      <IndexSilent
        reason={answer.reason}
        elsewhere={{ href: hubAddress(id), label: `${id} on Hugging Face` }}
      />
    );
  const { lineage, about, notice } = answer.value;
  if (!lineage) notFound();
  const { repo, ancestors, children } = lineage;
  const parents = ancestry(repo, ancestors);
  const breaks = licenseBreaks(repo, ancestors);
  const near = hubNeighbors(repo, ancestors);
  const made = children.reduce((sum, { count }) => sum + count, 0);
  return (
    <article className="mx-auto w-full max-w-295 px-5 pt-6 pb-16 max-sm:px-4">
      <RepoHeader id={repo.id} />
      {notice && <ModelNote>{notice}</ModelNote>}
      <p className="mt-3 max-w-210 text-verdict text-pretty">
        {repoSentence(repo)} {ancestrySentence(parents)}
        {breaks.some(({ kind }) => kind === "looser") && (
          <>
            {" "}
            <a href="#lineage" className="link text-conditions">
              ▲ Licenses along its lineage contradict each other.
            </a>
          </>
        )}
      </p>
      <PageSections
        sections={[
          { id: "facts", label: "Facts" },
          { id: "lineage", label: "Lineage", count: ancestors.length + made },
          { id: "near", label: "Nearest models", count: near.models.length },
          { id: "hub", label: "Hub" },
        ]}
      />
      <PageSection id="facts" title="Facts" detail={`From ${indexWords(about)}`}>
        <div className="grid gap-x-10 md:grid-cols-2">
          <RepoFacts repo={repo} about={about} />
          <RepoLicense tag={repo.license} license={taggedLicense(repo.license)} />
        </div>
      </PageSection>
      <PageSection id="lineage" title="Lineage" detail="As the repos themselves say it">
        <Lineage
          repo={repo}
          parents={parents}
          breaks={breaks}
          binding={
            ancestors.length > 0 ? bindingSentence(repo.id, bindingLicense(repo, ancestors)) : null
          }
          groups={children}
        />
      </PageSection>
      <PageSection
        id="near"
        title="Nearest models of the catalogue"
        detail="Its kin first, then models of its size and task"
      >
        <NearModels near={near.models} note={near.note} explorable={near.explorable} />
      </PageSection>
      {/* Last, for what the live Hub says has no fixed height. */}
      <PageSection id="hub" title="On the Hugging Face Hub now">
        <Suspense
          fallback={
            <RepoLive
              id={repo.id}
              answer={null}
              tagged={null}
              before={null}
              asOf={about.asOf}
              now={0}
            />
          }
        >
          <LiveRepo id={repo.id} tag={repo.license} asOf={about.asOf} />
        </Suspense>
      </PageSection>
    </article>
  );
}

/** Null for what cannot be the id of a repo. */
async function repoId(params: Params): Promise<string | null> {
  const { repo } = await params;
  const id = repo.join("/");
  return isRepoId(id) ? id : null;
}
