import type { ScoreDetail } from "@/lib/domain/score-detail";

/** A score in its benchmark's scale: `62.0 %`, `1303`, `137 min`. */
export function scoreText({ value, scale }: Pick<ScoreDetail, "value" | "scale">): string {
  if (scale === "rating") return String(Math.round(value));
  if (scale === "minutes") return `${Number(value.toFixed(value < 10 ? 1 : 0))} min`;
  return `${(value * 100).toFixed(1)} %`;
}
