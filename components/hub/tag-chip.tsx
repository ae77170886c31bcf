import { licenseVerdict } from "@/components/model/license-chip";
import { Chip } from "@/components/ui/chip";
import { Unknown } from "@/components/ui/numeric-cell";
import type { CommercialUse } from "@/lib/domain/license";

type TagChipProps = { tag: string | null; commercialUse: CommercialUse };

/** A license tag as its uploader wrote it, in the color of what it allows, and that in words. */
export function TagChip({ tag, commercialUse }: TagChipProps) {
  if (tag === null)
    return (
      <Chip tone="muted">
        <Unknown what="no license tag" />
      </Chip>
    );
  const { tone, words } = licenseVerdict(commercialUse, false);
  return (
    <Chip tone={tone} title={`${tag}: ${words}`}>
      <span className="truncate">{tag}</span>
      <span className="sr-only">, {words}</span>
    </Chip>
  );
}
