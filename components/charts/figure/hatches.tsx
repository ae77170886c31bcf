import type { Look } from "@/lib/domain/charts/plot";
import { hatchId, LOOKS } from "./looks";

type HatchesProps = { chart: string; looks: readonly Look[] };

/** Fills of a drawing's bars: the color with lines over it. */
export function Hatches({ chart, looks }: HatchesProps) {
  return (
    <defs>
      {looks.map((look) => {
        const { hatch } = LOOKS[look];
        return (
          hatch && (
            <pattern
              key={look}
              id={hatchId(chart, look)}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
            >
              <rect className="figure-bar" data-look={look} width="6" height="6" />
              <path className="figure-hatch" d={hatch} />
            </pattern>
          )
        );
      })}
    </defs>
  );
}
