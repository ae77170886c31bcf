import { WEIGHTS_WORD } from "@/components/model/weights-mark";
import type { Axis } from "@/lib/domain/charts/axis";
import type { ScenePoint } from "@/lib/domain/charts/scene";
import { originText, type SourceNames } from "@/lib/domain/charts/source-line";
import { PointedCard } from "../pointed-card";
import { spreadWords } from "./point-words";

type PointCardProps = {
  placed: ScenePoint;
  axes: { x: Axis; y: Axis };
  sources: SourceNames;
  /** What a click does. */
  hint?: string | undefined;
};

/** The figures of the point that is pointed at, with their sources. */
export function PointCard({ placed, axes, sources, hint }: PointCardProps) {
  const { point, best, x, y } = placed;
  return (
    <PointedCard
      className="plot-card"
      at={{ x, y }}
      rightUntil={0.6}
      title={point.name}
      weights={point.weights}
    >
      <p className="text-head text-muted">
        {point.labName} · {WEIGHTS_WORD[point.weights].toLowerCase()}
        {best && " · on the frontier"}
      </p>
      <dl>
        {(["x", "y"] as const).map((side) => {
          const spread = spreadWords(point[side], axes[side]);
          return (
            <div key={side}>
              <dt>{axes[side].label}</dt>
              <dd>
                <b className="figures font-semibold">{point[side].text}</b>
                {spread && <span className="figures block text-head">{spread}</span>}
                <span className="block text-second text-muted">
                  {point[side].origins.map((origin) => originText(origin, sources)).join("; ")}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      {hint && <p className="mt-1.5 border-t pt-1.5 text-head text-muted">{hint}</p>}
    </PointedCard>
  );
}
