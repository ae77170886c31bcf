import type { Claim } from "@/lib/domain/claims/check-claim";
import { COLORS } from "./colors";
import { PreviewFrame } from "./preview-frame";
import { Text } from "./text";
import { VerdictIcon } from "./verdict-icon";

const SHOWN = 7;

type ClaimsPreviewProps = {
  claims: readonly Pick<Claim, "id" | "statement" | "verdict">[];
  source: string;
};

/** The first claims with their verdicts as a picture. */
export function ClaimsPreview({ claims, source }: ClaimsPreviewProps) {
  return (
    <PreviewFrame note={`${claims.length} claims, checked`} source={source}>
      <Text size={38} strong style={{ marginTop: 26, marginBottom: 14 }}>
        What is said of open models, checked
      </Text>
      {claims.slice(0, SHOWN).map(({ id, statement, verdict }) => (
        <div
          key={id}
          style={{
            display: "flex",
            alignItems: "center",
            height: 50,
            borderTop: `2px solid ${COLORS.line}`,
          }}
        >
          <div style={{ display: "flex", width: 300 }}>
            <VerdictIcon verdict={verdict} size={22} />
          </div>
          <Text size={23} style={{ width: 780 }}>
            {statement}
          </Text>
        </div>
      ))}
    </PreviewFrame>
  );
}
