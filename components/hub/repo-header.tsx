import { MixLink } from "@/components/layout/mix-link";
import { ModelCopyLink } from "@/components/model/model-copy-link";
import { CopyButton } from "@/components/ui/copy-button";
import { ExternalLink } from "@/components/ui/external-link";
import { hubHref } from "@/lib/search/hub";
import { hubAddress } from "@/lib/domain/hub/hub-address";

/** The repo's name, its owner, and what to do with it. */
export function RepoHeader({ id }: { id: string }) {
  const slash = id.indexOf("/");
  const owner = id.slice(0, Math.max(0, slash));
  return (
    <header className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-72">
        <h1 className="text-title font-semibold break-words">{id.slice(slash + 1)}</h1>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-head text-muted">
          <span>
            Repository on the Hugging Face Hub
            {owner && (
              <>
                {" by "}
                <MixLink href={hubHref({ author: [owner] })} className="link">
                  {owner}
                </MixLink>
              </>
            )}
          </span>
          <span className="flex min-w-0 items-center">
            <code className="font-mono text-second break-all">{id}</code>
            <CopyButton text={id} label="Copy the id" />
          </span>
        </p>
      </div>
      <div className="flex flex-wrap gap-2" data-print="no">
        <ExternalLink href={hubAddress(id)} className="button">
          Hugging Face
        </ExternalLink>
        <ModelCopyLink />
      </div>
    </header>
  );
}
