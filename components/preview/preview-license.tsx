import { licenseVerdict } from "@/components/model/license-chip";
import type { CompactModel } from "@/lib/domain/compact-model";
import { UNKNOWN } from "@/lib/domain/format";
import { COLORS } from "./colors";
import { Text } from "./text";

type PreviewLicenseProps = Pick<CompactModel, "license" | "weights"> & {
  /** The most it may take. */
  width: number;
};

/** As `LicenseChip` on the pages. */
export function PreviewLicense({ license, weights, width }: PreviewLicenseProps) {
  const { tone } = licenseVerdict(license?.commercialUse ?? "unknown", weights === "closed");
  return (
    <div
      style={{
        display: "flex",
        alignSelf: "flex-start",
        padding: "2px 10px",
        borderRadius: 6,
        background: COLORS.hover,
        maxWidth: width,
      }}
    >
      <Text size={20} color={tone} style={{ maxWidth: width - 20 }}>
        {license?.short ?? UNKNOWN}
      </Text>
    </div>
  );
}
