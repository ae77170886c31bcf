import { WeightsMark } from "@/components/model/weights-mark";
import type { Axis } from "@/lib/domain/charts/axis";
import type { ChartView } from "@/lib/domain/charts/chart-view";
import { legendLines, WEIGHTS_KEY } from "./legend-entries";

type ChartLegendProps = { view: ChartView; axes: { x: Axis; y: Axis } };

/** What marks and lines of the drawing mean. */
export function ChartLegend({ view, axes }: ChartLegendProps) {
  return (
    <ul className="chart-legend" aria-label="Legend">
      {WEIGHTS_KEY.map(({ weights, word }) => (
        <li key={weights}>
          <WeightsMark weights={weights} decorative />
          {word}
        </li>
      ))}
      {legendLines(view, axes).map(({ kind, words }) => (
        <li key={kind}>
          <span aria-hidden className="legend-line" data-line={kind} />
          {words}
        </li>
      ))}
    </ul>
  );
}
