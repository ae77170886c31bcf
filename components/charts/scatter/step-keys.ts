type Point = { best: boolean };

const STEPS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"] as const;
type Step = (typeof STEPS)[number];

export function isStep(key: string): key is Step {
  return STEPS.some((step) => step === key);
}

/**
 * Where a key leads from a place in a list of points from left to right (-1: nowhere yet): left and
 * right to the next point, up and down to the next on the frontier. At the ends it stays.
 */
export function stepFrom(points: readonly Point[], at: number, key: Step): number {
  const last = points.length - 1;
  switch (key) {
    case "Home":
      return 0;
    case "End":
      return last;
    case "ArrowRight":
      return Math.min(last, at + 1);
    case "ArrowLeft":
      return at < 0 ? last : Math.max(0, at - 1);
    case "ArrowUp":
      return orStay(
        points.findIndex(({ best }, place) => best && place > at),
        at,
      );
    case "ArrowDown":
      return orStay(
        points.findLastIndex(({ best }, place) => best && (at < 0 || place < at)),
        at,
      );
  }
}

const orStay = (found: number, at: number) => (found < 0 ? at : found);
