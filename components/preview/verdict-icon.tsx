import { VERDICT_SHAPE, VERDICT_TONE } from "@/components/claims/verdict-shape";
import { VERDICT_WORDS, type Verdict } from "@/lib/domain/claims/claim";
import { COLORS } from "./colors";
import { Text } from "./text";

/** As `VerdictMark` on the pages: icon and word. */
export function VerdictIcon({ verdict, size }: { verdict: Verdict; size: number }) {
  const tone = VERDICT_TONE[verdict];
  return (
    <div style={{ display: "flex", alignItems: "center", gap: size * 0.4, flexShrink: 0 }}>
      <svg viewBox="0 0 16 16" width={size} height={size}>
        <path
          d={VERDICT_SHAPE[verdict]}
          fill="none"
          stroke={COLORS[tone]}
          strokeWidth={1.6}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <Text size={size} strong color={tone}>
        {VERDICT_WORDS[verdict]}
      </Text>
    </div>
  );
}
