import type { Spot } from "@/lib/domain/charts/plot";
import { PointedCard } from "../pointed-card";

/** What is said of the place that is pointed at. */
export function SpotCard({ spot: { x, y, title, details, href, weights } }: { spot: Spot }) {
  return (
    <PointedCard className="figure-card" at={{ x, y }} rightUntil={0.5} {...{ title, weights }}>
      {details.map((detail) => (
        <p key={detail} className="figures">
          {detail}
        </p>
      ))}
      {href && <p className="text-head text-muted">Click to open</p>}
    </PointedCard>
  );
}
