import { headers } from "next/headers";
import { connection } from "next/server";
import { Suspense } from "react";
import { RepoMissing } from "@/components/hub/repo-missing";
import { indexWords } from "@/lib/domain/hub/index-words";
import { indexAnswer } from "@/lib/hub-site/index-answer";
import { nearestRepos } from "@/lib/hub-site/nearest-repos";
import { MISSING_REPO } from "@/lib/search/missing-repo";

export default function NotFound() {
  return (
    <Suspense fallback={<RepoMissing asked={null} nearest={[]} holds={null} />}>
      <Nearest />
    </Suspense>
  );
}

/** Without the proxy's header there is nothing to look for. */
async function Nearest() {
  await connection();
  const asked = decoded((await headers()).get(MISSING_REPO));
  if (asked === null) return <RepoMissing asked={null} nearest={[]} holds={null} />;
  const answer = await indexAnswer(async (index) => ({
    nearest: await nearestRepos(index, asked),
    about: (await index.status()).meta,
  }));
  if (answer.state === "unavailable")
    return <RepoMissing asked={asked} nearest={[]} holds={null} />;
  const { nearest, about } = answer.value;
  return <RepoMissing asked={asked} nearest={nearest} holds={indexWords(about)} />;
}

function decoded(text: string | null): string | null {
  if (text === null) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    // Cut within a letter: as it came is good enough to search by.
    return text;
  }
}
