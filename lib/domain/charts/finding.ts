import type { Axis } from "./axis";
import type { ChartPoint, ChartView } from "./chart-view";

/** What a chart shows, in words: its title, and below it what the filters change. */
export type Finding = { title: string; shift: string | null };

export function finding(view: ChartView, axes: { x: Axis; y: Axis }): Finding {
  return { title: titleOf(view, axes), shift: shiftOf(view, axes) };
}

function titleOf({ points, frontier }: ChartView, { x, y }: { x: Axis; y: Axis }): string {
  if (points.length === 0) return `No model has both figures, ${lower(x)} and ${lower(y)}`;
  const kept = new Set(frontier);
  const best = points.filter(({ id }) => kept.has(id));
  const open = best.filter(({ weights }) => weights !== "closed").length;
  const [only] = best;
  if (best.length === 1 && only) {
    return `${only.name} alone makes the frontier; it ${open === 1 ? "can be downloaded" : "is closed"}`;
  }
  const which =
    open === best.length ? "all" : open === 0 ? "none" : open === 1 ? "one" : String(open);
  const those = which === "all" ? "all can" : `${which} of them can`;
  return `${best.length} models make the frontier; ${those} be downloaded`;
}

/** Which models leave the frontier of all, how many come in, and how far the best end of y moves. */
function shiftOf({ points, frontier, unfiltered }: ChartView, { y }: { x: Axis; y: Axis }) {
  if (!unfiltered || points.length === 0) return null;
  const now = new Set(frontier);
  const before = new Set(unfiltered.map(({ id }) => id));
  const gone = unfiltered.filter(({ id }) => !now.has(id));
  const come = frontier.filter((id) => !before.has(id)).length;
  const parts = [
    ...(gone.length > 0
      ? [`${names(gone)} ${gone.length === 1 ? "leaves" : "leave"} the frontier`]
      : []),
    ...(come > 0 ? [come === 1 ? "one model joins" : `${come} models join`] : []),
  ];
  const [was, is] = [bestOn(y, unfiltered), bestOn(y, points)];
  if (was && is && was.value !== is.value) {
    parts.push(`the best ${lower(y)} is ${is.text}, not ${was.text}`);
  }
  return `With these filters ${parts.join("; ")}.`;
}

function bestOn({ better }: Axis, points: readonly ChartPoint[]) {
  const figures = points.map(({ y }) => y);
  return figures.reduce<ChartPoint["y"] | undefined>(
    (best, figure) =>
      !best || (better === "more" ? figure.value > best.value : figure.value < best.value)
        ? figure
        : best,
    undefined,
  );
}

const NAMED = 3;

function names(points: readonly ChartPoint[]): string {
  const shown = points.slice(0, NAMED).map(({ name }) => name);
  const more = points.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  const last = shown.pop() ?? "";
  return shown.length > 0 ? `${shown.join(", ")} and ${last}` : last;
}

/** A label within a sentence: names of benchmarks keep their capitals. */
export function lower({ label, group }: Pick<Axis, "label" | "group">): string {
  return group === "Benchmarks" ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
