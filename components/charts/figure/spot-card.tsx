import { WeightsMark } from "@/components/model/weights-mark";
import type { Spot } from "@/lib/domain/charts/plot";
import { percentX, percentY } from "../scatter/percent";

/** What is said of the place that is pointed at. */
export function SpotCard({ spot: { x, y, title, details, href, weights } }: { spot: Spot }) {
  return (
    <div
      className="figure-card floating"
      data-right={x < 0.5 || undefined}
      data-below={y > 0.5 || undefined}
      style={{ left: percentX(x), top: percentY(y) }}
    >
      <p className="flex items-center gap-1.5 font-semibold">
        {weights && <WeightsMark weights={weights} decorative />}
        {title}
      </p>
      {details.map((detail) => (
        <p key={detail} className="figures">
          {detail}
        </p>
      ))}
      {href && <p className="text-head text-muted">Click to open</p>}
    </div>
  );
}
