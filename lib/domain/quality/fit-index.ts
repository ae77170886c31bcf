/** A model's score on a benchmark (a fraction, corrected for chance), and the benchmark's constants on the index's scale. */
export type Observation = { score: number; difficulty: number; slope: number };

/** An observation with its squared error at every whole index point, for fits that use it again and again. */
export type Curve = Observation & {
  errors: Float64Array;
  /** Where its error is least, in points above `LOWEST`. */
  least: number;
};

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
  return { score, ...constants, errors, least: placeOfLeast(errors, 0, errors.length - 1) };
}

function placeOfLeast(values: Float64Array, from: number, to: number): number {
  let least = from;
  for (let at = from + 1; at <= to; at++) if ((values[at] ?? 0) < (values[least] ?? 0)) least = at;
  return least;
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

/** Each curve falls to its least and rises from there, so their sum's least is among the curves' own. */
function leastPoint(curves: readonly Curve[], weights: readonly number[]): number {
  const sums = new Float64Array(HIGHEST - LOWEST + 1);
  const counted = curves.filter((_, which) => weights[which]);
  if (counted.length === 0) return 0;
  const from = Math.min(...counted.map(({ least }) => least));
  const to = Math.max(...counted.map(({ least }) => least));
  for (const [which, { errors }] of curves.entries()) {
    const weight = weights[which] ?? 0;
    if (weight === 0) continue;
    for (let at = from; at <= to; at++) sums[at] = (sums[at] ?? 0) + weight * (errors[at] ?? 0);
  }
  return placeOfLeast(sums, from, to);
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
