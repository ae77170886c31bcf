import type { Scene } from "@/lib/domain/charts/scene";

/** With more points than this, those off the frontier are drawn smaller. */
const MANY = 150;

/** How large a mark is drawn; 1 is 8 to 9 px. */
export function markScale({ points }: Scene, best: boolean): number {
  return points.length > MANY && !best ? 0.8 : 1;
}
