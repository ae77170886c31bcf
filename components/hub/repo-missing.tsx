import { Fault } from "@/components/layout/fault";
import { MixLink } from "@/components/layout/mix-link";
import { ExternalLink } from "@/components/ui/external-link";
import { hubAddress } from "@/lib/domain/hub/hub-address";
import { hubRepoHref, isRepoId } from "@/lib/search/hub";

type RepoMissingProps = {
  /** The id in the address; untrusted text. Null when it is not known. */
  asked: string | null;
  /** Ids of repos that are spelt alike. */
  nearest: readonly string[];
  /** Which repos the index holds; null when it does not answer. */
  holds: string | null;
};

const LETTERS = 120;

/** Said at the address of a repo that the index does not have, with the likeliest ones meant. */
export function RepoMissing({ asked, nearest, holds }: RepoMissingProps) {
  return (
    <Fault
      title="There is no repo of this name in the index"
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
      <p>
        {asked === null ? (
          "It"
        ) : (
          <code className="font-mono text-body break-all text-text">
            {asked.length > LETTERS ? `${asked.slice(0, LETTERS)}…` : asked}
          </code>
        )}{" "}
        is not in the index{holds && ` (${holds})`}. It may be misspelt, renamed, private, or newer.
      </p>
      {nearest.length > 0 && (
        <>
          <p className="mt-4 text-body">The nearest names:</p>
          <ul className="mt-1">
            {nearest.map((id) => (
              <li key={id} className="border-b py-1.5 text-body">
                <MixLink href={hubRepoHref(id)} className="link font-medium break-all text-text">
                  {id}
                </MixLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </Fault>
  );
}
