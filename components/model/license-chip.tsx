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

type ChipLicense = { short: string; name: string; commercialUse: CommercialUse };

type LicenseChipProps = {
  /** Null is not known. */
  license: ChipLicense | null;
  /** Weights that nobody can download: the chip is muted, for its terms are an API's. */
  closed?: boolean;
};

/** What a license means for commercial use, as a tone and in words. */
export function licenseVerdict(use: CommercialUse, closed: boolean) {
  if (closed) return { tone: "muted", words: "under the provider's terms" } as const;
  return { tone: TONE[use], words: COMMERCIAL_USE_WORD[use] };
}

/** A license's short name in its verdict's color, and the verdict in words. */
export function LicenseChip({ license, closed = false }: LicenseChipProps) {
  if (!license) {
    return (
      <Chip tone="muted">
        <Unknown what="license not known" />
      </Chip>
    );
  }
  const { tone, words } = licenseVerdict(license.commercialUse, closed);
  return (
    <Chip tone={tone} title={`${license.name}: ${words}`}>
      <span className="truncate">{license.short}</span>
      <span className="sr-only">, {words}</span>
    </Chip>
  );
}
