import type { CoverageBar } from "./coverage-bar";
import { percent } from "./format";

/** The bars as lines of plain text, what is missing under each. */
export function coverageText(bars: readonly CoverageBar[]): string[] {
  const width = Math.max(...bars.map(({ label }) => label.length));
  return bars.flatMap((bar) => [
    `${mark(bar)}  ${bar.label.padEnd(width)}  ${reached(bar)}`,
    ...bar.missing.map(({ id, why }) => `      missing: ${id}${why ? ` (${why})` : ""}`),
  ]);
}

function mark({ least, met }: CoverageBar): string {
  return least === null ? "    " : met ? "ok  " : "MISS";
}

function reached({ value, of, least }: CoverageBar): string {
  if (of === null) return least === null ? `${value}` : `${value} (bar: ${least})`;
  const share = `${value} of ${of}, ${percent(of === 0 ? 1 : value / of)}`;
  return least === null ? share : `${share} (bar: ${percent(least)})`;
}
