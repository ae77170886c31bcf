/** A model's score on a benchmark (a fraction, corrected for chance), and the benchmark's constants on the index's scale. */
export type Observation = { score: number; difficulty: number; slope: number };

/** An observation with its squared error at every whole index point, for fits that use it again and again. */
export type Curve = Observation & { errors: Float64Array };

/** Index points that are looked at; the published index lies between 53 and 162. */
const LOWEST = 40;
const HIGHEST = 190;

/** What a benchmark's score is when the model's index is `index` (Epoch AI's item response model). */
export function expectedScore(
  index: number,
  { difficulty, slope }: Pick<Observation, "difficulty" | "slope">,
): number {
  return 1 / (1 + Math.exp(-slope * (index - difficulty)));
}

export function curveOf({ score, difficulty, slope }: Observation): Curve {
  const constants = { difficulty, slope };
  const errors = Float64Array.from(
    { length: HIGHEST - LOWEST + 1 },
    (_, at) => (expectedScore(LOWEST + at, constants) - score) ** 2,
  );
  return { score, ...constants, errors };
}

/**
 * The index that fits best by weighted least squares. The least sum is looked for on whole points, for
 * there may be several dips, and followed from there by Gauss and Newton's steps. Null where it lies at
 * an end: scores that are all next to nothing, or all full, fix no index.
 */
export function leastSquares(curves: readonly Curve[], weights: readonly number[]): number | null {
  const least = leastPoint(curves, weights);
  if (least === 0 || least === HIGHEST - LOWEST) return null;
  let index = LOWEST + least;
  for (let step = 0; step < 3; step++) index += gaussNewtonStep(curves, weights, index);
  return index;
}

function leastPoint(curves: readonly Curve[], weights: readonly number[]): number {
  const sums = new Float64Array(HIGHEST - LOWEST + 1);
  for (const [which, { errors }] of curves.entries()) {
    const weight = weights[which] ?? 0;
    if (weight === 0) continue;
    for (let at = 0; at < sums.length; at++)
      sums[at] = (sums[at] ?? 0) + weight * (errors[at] ?? 0);
  }
  let least = 0;
  for (let at = 1; at < sums.length; at++) if ((sums[at] ?? 0) < (sums[least] ?? 0)) least = at;
  return least;
}

/** Never more than a point, for the least is no further away. */
function gaussNewtonStep(
  curves: readonly Curve[],
  weights: readonly number[],
  index: number,
): number {
  let pull = 0;
  let stiffness = 0;
  for (const [which, curve] of curves.entries()) {
    const weight = weights[which] ?? 0;
    const expected = expectedScore(index, curve);
    const gradient = curve.slope * expected * (1 - expected);
    pull += weight * gradient * (curve.score - expected);
    stiffness += weight * gradient * gradient;
  }
  return Math.min(1, Math.max(-1, pull / stiffness));
}

/** The index of a model from its scores, each counted once; null where they fix none. */
export function fitIndex(observations: readonly Observation[]): number | null {
  return leastSquares(
    observations.map(curveOf),
    observations.map(() => 1),
  );
}
