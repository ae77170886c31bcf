import { sourceWords } from "@/lib/domain/claims/chart-of-claim";
import { claimValue } from "@/lib/domain/claims/claim-value";
import type { ClaimView } from "@/lib/domain/claims/claim-view";
import { COLORS } from "./colors";
import { PreviewFrame } from "./preview-frame";
import { Text } from "./text";
import { VerdictIcon } from "./verdict-icon";

/** Figures shown, the one that decides first. */
const SHOWN = 3;

/** A claim as a picture: the statement, its verdict, what was found, the figures. */
export function ClaimPreview({ view }: { view: ClaimView }) {
  const { statement, verdict, finding, figures, mix } = view;
  return (
    <PreviewFrame
      note={mix ? `Claims checked, at ${mix.input} : ${mix.output}` : "Claims checked"}
      source={sourceWords(view)}
    >
      <Text size={42} strong lines={3} style={{ marginTop: 36, lineHeight: 1.2 }}>
        {`“${statement}”`}
      </Text>
      <div style={{ display: "flex", marginTop: 26 }}>
        <VerdictIcon verdict={verdict} size={34} />
      </div>
      <Text size={25} color="muted" lines={3} style={{ marginTop: 14 }}>
        {finding}
      </Text>
      <div style={{ display: "flex", marginTop: "auto", marginBottom: 26, gap: 40 }}>
        {figures.slice(0, SHOWN).map(({ label, value, unit }) => (
          <div
            key={label}
            style={{
              display: "flex",
              flexDirection: "column",
              maxWidth: 340,
              paddingLeft: 18,
              borderLeft: `2px solid ${COLORS.line}`,
            }}
          >
            <Text size={34} strong>
              {claimValue(value, unit)}
            </Text>
            <Text size={19} color="muted">
              {label}
            </Text>
          </div>
        ))}
      </div>
    </PreviewFrame>
  );
}
