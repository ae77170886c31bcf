import { connection } from "next/server";
import { AskedName, type Asked } from "@/components/layout/asked-name";
import { MissingName } from "@/components/layout/missing-name";
import { MixLink } from "@/components/layout/mix-link";
import { ExternalLink } from "@/components/ui/external-link";
import { hubAddress } from "@/lib/domain/hub/hub-address";
import { indexWords } from "@/lib/domain/hub/index-words";
import { indexAnswer } from "@/lib/hub-site/index-answer";
import { nearestRepos } from "@/lib/hub-site/nearest-repos";
import { hubRepoHref, isRepoId } from "@/lib/search/hub";

export default function NotFound() {
  return <AskedName page={LookedFor} />;
}

function LookedFor({ asked }: Asked) {
  return asked === null ? (
    <MissingRepo asked={null} nearest={[]} holds={null} />
  ) : (
    <Nearest asked={asked} />
  );
}

async function Nearest({ asked }: { asked: string }) {
  await connection();
  const answer = await indexAnswer(async (index) => ({
    nearest: await nearestRepos(index, asked),
    holds: indexWords((await index.status()).meta),
  }));
  const found = answer.state === "unavailable" ? { nearest: [], holds: null } : answer.value;
  return <MissingRepo asked={asked} {...found} />;
}

type MissingRepoProps = Asked & {
  nearest: readonly string[];
  /** Which repos the index holds; null when it does not answer. */
  holds: string | null;
};

function MissingRepo({ asked, nearest, holds }: MissingRepoProps) {
  return (
    <MissingName
      title="There is no repo of this name in the index"
      asked={asked}
      nearest={nearest.map((id) => ({ href: hubRepoHref(id), name: id }))}
      actions={
        <>
          <MixLink href="/hub" className="button" data-look="ink">
            Search the Hub
          </MixLink>
          {asked !== null && isRepoId(asked) && (
            <ExternalLink href={hubAddress(asked)} className="button">
              Look on Hugging Face
            </ExternalLink>
          )}
        </>
      }
    >
      is not in the index{holds && ` (${holds})`}. It may be misspelled, renamed, private, or newer.
    </MissingName>
  );
}
