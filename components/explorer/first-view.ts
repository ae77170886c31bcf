import type { TokenMix } from "@/lib/domain/blend";
import { explore, type ExplorerState, type ExplorerView } from "@/lib/domain/explore";
import type { CustomScores } from "@/lib/domain/quality/custom-score";
import type { Explorable } from "@/lib/domain/summary";

/** Rows in the first HTML: more than a tall screen shows. */
export const FIRST_ROWS = 24;

/** What the server sends: the explorer's view with the rows of the first screen, and how many there are. */
export type FirstView = ExplorerView & { count: number };

export function firstView(
  explorable: Explorable,
  state: ExplorerState,
  mix: TokenMix,
  custom: CustomScores,
): FirstView {
  const view = explore(explorable, state, mix, custom);
  return { ...view, count: view.rows.length, rows: view.rows.slice(0, FIRST_ROWS) };
}
