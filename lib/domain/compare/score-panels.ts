import type { Measure } from "../quality/measure";
import { qualityText } from "../quality/quality-text";
import { isTie } from "../quality/tie";
import { wordList } from "./cell";
import type { Comparison } from "./comparison";
import { qualityOf } from "./quality-lines";

/** One model's figure on a measure, placed on the panel's scale by shares of 0 to 1. */
type PanelEntry = {
  model: string;
  name: string;
  text: string;
  at: number;
  /** Null where there is no interval. */
  range: { low: number; high: number; text: string } | null;
  selfReported: boolean;
};

/** A small chart of one measure. */
export type ScorePanel = {
  id: string;
  label: string;
  /** What it shows, in words. */
  finding: string;
  entries: readonly PanelEntry[];
};

/** Measures that all models have, or failing that at least two: the index, task indices, then benchmarks most have. */
export function scorePanels(comparison: Comparison): ScorePanel[] {
  const { models, quality } = comparison;
  const shared = quality.measures
    .map((measure) => ({
      measure,
      known: models.flatMap(({ id, name }) => {
        const figure = qualityOf(comparison, measure.id, id);
        return figure ? [{ id, name, figure }] : [];
      }),
    }))
    .filter(({ known }) => known.length > 1);
  const kinds = ["index", "task", "benchmark"] as const;
  return kinds.flatMap((kind) =>
    shared
      .filter(({ measure }) => measure.kind === kind)
      .sort((a, b) => b.known.length - a.known.length)
      .map(({ measure, known }) => panel(measure, known)),
  );
}

type Known = {
  id: string;
  name: string;
  figure: NonNullable<ReturnType<typeof qualityOf>>;
};

function panel({ id, label, scale }: Measure, known: readonly Known[]): ScorePanel {
  const ends = known.flatMap(({ figure: { value, low, high } }) => [
    value,
    low ?? value,
    high ?? value,
  ]);
  const [min, max] = scale === "fraction" ? [0, 1] : [Math.min(...ends), Math.max(...ends)];
  // Room at both ends, so that the lowest is not taken for nothing.
  const room = scale === "fraction" ? 0 : (max - min) * 0.15 || 1;
  const share = (value: number) =>
    Math.min(1, Math.max(0, (value - min + room) / (max - min + 2 * room)));
  return {
    id,
    label,
    finding: finding(known, scale),
    entries: known.map(({ id: model, name, figure: { value, low, high, selfReported } }) => ({
      model,
      name,
      text: qualityText(value, scale),
      at: share(value),
      range:
        low === null || high === null || low === high
          ? null
          : {
              low: share(low),
              high: share(high),
              text: `${qualityText(low, scale)} to ${qualityText(high, scale)}`,
            },
      selfReported,
    })),
  };
}

/** Who leads, and who cannot be told from the leader. */
function finding(known: readonly Known[], scale: Measure["scale"]): string {
  const at = ({ figure: { value, low, high } }: Known) => ({
    value,
    low: low ?? value,
    high: high ?? value,
  });
  if (new Set(known.map(({ figure }) => figure.selfReported)).size > 1) {
    return "Some are the makers’ own figures, so nobody leads";
  }
  const best = known.reduce((top, one) => (one.figure.value > top.figure.value ? one : top));
  const tied = known.filter((one) => isTie(at(one), at(best)));
  const names = wordList(tied.map(({ name }) => name));
  if (tied.length === known.length) return known.length === 2 ? "Both tie" : "All tie";
  return tied.length === 1
    ? `${names} leads with ${qualityText(best.figure.value, scale)}`
    : `${names} tie for the lead`;
}
