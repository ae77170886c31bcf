import { MixLink } from "@/components/layout/mix-link";
import { shortCount } from "@/lib/domain/format";
import type { ShownIndexed } from "@/lib/domain/hub/repo-view";
import { hubRepoHref } from "@/lib/search/hub";
import { TagChip } from "./tag-chip";

type RepoLineProps = {
  repo: Pick<ShownIndexed, "id" | "license" | "commercialUse" | "downloads">;
};

/** Another repo in a line: its page, its license, its downloads. */
export function RepoLine({ repo }: RepoLineProps) {
  const { id, license, commercialUse, downloads } = repo;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <MixLink href={hubRepoHref(id)} className="link font-medium break-all">
        {id}
      </MixLink>
      <TagChip tag={license} commercialUse={commercialUse} />
      {downloads !== null && (
        <span className="figures text-second text-muted">{shortCount(downloads)} downloads</span>
      )}
    </span>
  );
}
