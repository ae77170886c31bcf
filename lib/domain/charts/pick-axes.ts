import type { Problem } from "../filter";
import { nearest } from "../nearest";
import type { Axis } from "./axis";
import { DEFAULT_AXES } from "./axes";

/** The asked axes where they exist and differ, else the defaults, and what was not to be had. */
export function pickAxes(
  axes: readonly Axis[],
  asked: { x: string; y: string },
): { x: Axis; y: Axis; problems: Problem[] } {
  const problems: Problem[] = [];
  const find = (id: string) => axes.find((axis) => axis.id === id);
  const pick = (parameter: "x" | "y") => {
    const value = asked[parameter];
    const found = find(value);
    if (found) return found;
    const near = nearest(
      value,
      axes.map(({ id }) => id),
    );
    const message = near ? `is the name of no axis; ${near} is one` : "is the name of no axis";
    problems.push({ parameter, value, message });
    return find(DEFAULT_AXES[parameter]);
  };
  const x = pick("x");
  const y = pick("y");
  if (!x || !y) throw new Error("The default axes are missing from the list of axes.");
  if (x.id !== y.id) return { x, y, problems };
  const other = find(x.id === DEFAULT_AXES.y ? DEFAULT_AXES.x : DEFAULT_AXES.y) ?? x;
  problems.push({ parameter: "y", value: asked.y, message: "is on the other axis already" });
  return { x, y: other, problems };
}
