import type { RankedHits } from "../engine/engine";
import { type Bitmap, hasBit } from "../text/bitmap";
import type { TextHits } from "../text/text-index";

/** Pages of the hits by rank, then downloads; `order` lists the places by downloads where they do not lie so. */
export function rankedHits(
  { whole, prefix, any, count }: TextHits,
  order: Uint32Array | null,
): RankedHits {
  const classes = [
    { has: whole, better: null },
    { has: prefix, better: whole },
    { has: any, better: prefix },
  ];
  return {
    count,
    page(after, limit) {
      const hits: { rank: number; place: number }[] = [];
      for (const [rank, places] of classes.entries()) {
        if (after && rank < after.rank) continue;
        const from = after?.rank === rank ? stepOf(after.place, order) + 1 : 0;
        for (const place of placesFrom(from, places, order)) {
          if (hits.length === limit) return hits;
          hits.push({ rank, place });
        }
      }
      return hits;
    },
  };
}

const stepOf = (place: number, order: Uint32Array | null) => order?.indexOf(place) ?? place;

/** Places that are in one bitmap and not in the other, from a step of the order on. */
function* placesFrom(
  from: number,
  { has, better }: { has: Bitmap; better: Bitmap | null },
  order: Uint32Array | null,
): Generator<number> {
  const steps = order?.length ?? has.length * 8;
  for (let step = from; step < steps; step += 1) {
    // Eight places at once where none of them is a hit.
    if (!order && (step & 7) === 0 && has[step >> 3] === 0) {
      step += 7;
      continue;
    }
    const place = order?.[step] ?? step;
    if (hasBit(has, place) && !(better && hasBit(better, place))) yield place;
  }
}
