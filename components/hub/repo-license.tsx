import { LicenseTerms } from "@/components/model/license-terms";
import { ModelFact } from "@/components/model/model-fact";
import { Unknown } from "@/components/ui/numeric-cell";
import { tagDoubt } from "@/lib/domain/hub/tag-meaning";
import type { License } from "@/lib/domain/license";

type RepoLicenseProps = {
  /** As the uploader wrote it. */
  tag: string | null;
  /** Its entry in our list. */
  license: License | null;
};

/** What the repo's license tag allows, in words; never a guess. */
export function RepoLicense({ tag, license }: RepoLicenseProps) {
  const doubt = tagDoubt(tag, license);
  return (
    <dl className="md:border-t">
      <ModelFact label="License tag">
        {tag === null ? (
          <Unknown what="none" />
        ) : (
          <code className="font-mono text-head">{tag}</code>
        )}
      </ModelFact>
      {doubt ? (
        <ModelFact label="Commercial use">
          <span className="text-muted">{doubt}</span>
        </ModelFact>
      ) : (
        license && <LicenseTerms license={license} />
      )}
    </dl>
  );
}
