import { isTie } from "../quality/tie";
import type { Cell, Line } from "./line";

/**
 * Which cells of a row hold its best value. Those that tie with the best are marked alike; nobody is
 * where fewer than two are known, where all tie, or where some figures are self-reported and others not.
 */
export function bestOf(cells: readonly Cell[], better: Line["better"]): boolean[] {
  const known = cells.flatMap((cell) =>
    typeof cell.value === "number" ? [{ cell, at: intervalOf(cell, cell.value) }] : [],
  );
  const mixed = new Set(known.map(({ cell }) => cell.selfReported)).size > 1;
  const none = cells.map(() => false);
  if (better === null || known.length < 2 || mixed) return none;
  const best = known.reduce((top, one) =>
    (better === "more" ? one.at.value > top.at.value : one.at.value < top.at.value) ? one : top,
  );
  // What reads the same is the same to the reader.
  const tied = known.filter(({ cell, at }) => cell.text === best.cell.text || isTie(at, best.at));
  if (tied.length === known.length) return none;
  return cells.map((cell) => tied.some((one) => one.cell === cell));
}

function intervalOf({ interval }: Cell, value: number) {
  return { value, low: interval?.low ?? value, high: interval?.high ?? value };
}
