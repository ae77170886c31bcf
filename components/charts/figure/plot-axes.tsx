import { type Plot, SCREENS } from "@/lib/domain/charts/plot";
import { percentX, percentY } from "../scatter/percent";

/** Grid, ticks and the name of what is drawn upwards. */
export function PlotAxes({ x, y }: Pick<Plot, "x" | "y">) {
  return (
    <>
      {SCREENS.map((screen) => (
        <g key={screen} data-screen={screen}>
          {x.ticks[screen].map(({ value, share, text }) => (
            <text
              key={value}
              className="figure-tick"
              x={percentX(share)}
              y="100%"
              dy="17"
              textAnchor="middle"
            >
              {text}
            </text>
          ))}
          {y.ticks[screen].map(({ value, share, text }) => (
            <g key={value}>
              <line className="figure-grid" x2="100%" y1={percentY(share)} y2={percentY(share)} />
              {text && (
                <text
                  className="figure-tick"
                  x="0"
                  dx="-8"
                  y={percentY(share)}
                  dy="4"
                  textAnchor="end"
                >
                  {text}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
      {y.label && (
        <text className="figure-tick" x="0" dx="-48" y="0" dy="-13">
          {y.label}
        </text>
      )}
    </>
  );
}
