import { VERDICT_WORDS, type Verdict } from "@/lib/domain/claims/claim";
import { VERDICT_SHAPE, VERDICT_TONE } from "./verdict-shape";

type VerdictMarkProps = {
  verdict: Verdict;
  /** Where another word says it better, e.g. of one rule alone. */
  word?: string;
  size?: number;
};

/** A verdict as icon and word; the color only repeats them. */
export function VerdictMark({
  verdict,
  word = VERDICT_WORDS[verdict],
  size = 14,
}: VerdictMarkProps) {
  return (
    <span className="verdict-mark" data-tone={VERDICT_TONE[verdict]}>
      <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden>
        <path
          d={VERDICT_SHAPE[verdict]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span>{word}</span>
    </span>
  );
}
