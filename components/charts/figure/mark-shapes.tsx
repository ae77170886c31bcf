import { HUES, type Look, type Plot } from "@/lib/domain/charts/plot";
import { LOOKS, markId } from "./looks";

const ALL: readonly Look[] = ["open", "restricted", "closed", ...HUES, "other", "text"];

type MarkShapesProps = { chart: string; marks: Plot["marks"] };

/** Each mark's shape once, about its middle: a drawing has hundreds of marks. */
export function MarkShapes({ chart, marks }: MarkShapesProps) {
  return (
    <defs>
      {ALL.flatMap((look) =>
        [true, false].map(
          (strong) =>
            marks.some((mark) => mark.look === look && mark.strong === strong) && (
              <path
                key={`${look} ${strong}`}
                id={markId(chart, look, strong)}
                d={LOOKS[look].mark}
                transform={strong ? "translate(-5 -5)" : "scale(.7) translate(-5 -5)"}
              />
            ),
        ),
      )}
    </defs>
  );
}
