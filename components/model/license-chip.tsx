import { Chip, type ChipTone } from "@/components/ui/chip";
import { Unknown } from "@/components/ui/numeric-cell";
import type { CommercialUse } from "@/lib/domain/license";

export const COMMERCIAL_USE_WORD = {
  allowed: "commercial use allowed",
  conditions: "commercial use with conditions",
  "not-allowed": "commercial use not allowed",
  unknown: "commercial use not known",
} as const satisfies Record<CommercialUse, string>;

const TONE = {
  allowed: "allowed",
  conditions: "conditions",
  "not-allowed": "not-allowed",
  unknown: "muted",
} as const satisfies Record<CommercialUse, ChipTone>;

type LicenseChipProps = {
  /** Null is not known. */
  license: { short: string; name: string; commercialUse: CommercialUse } | null;
  /** Weights that nobody can download: the chip is muted, for its terms are an API's. */
  closed?: boolean;
};

/** A license's short name in its verdict's color, and the verdict in words. */
export function LicenseChip({ license, closed = false }: LicenseChipProps) {
  if (!license) {
    return (
      <Chip tone="muted">
        <Unknown what="license not known" />
      </Chip>
    );
  }
  const verdict = closed ? "under the provider's terms" : COMMERCIAL_USE_WORD[license.commercialUse];
  return (
    <Chip tone={closed ? "muted" : TONE[license.commercialUse]} title={`${license.name}: ${verdict}`}>
      <span className="truncate">{license.short}</span>
      <span className="sr-only">, {verdict}</span>
    </Chip>
  );
}
