/** The next of 1, 2, 5, 10, 20, 50 … above or below a whole number. */
export function niceStep(value: number, direction: 1 | -1): number {
  if (direction === -1 && value <= 1) return 0;
  if (value < 1) return 1;
  const decade = 10 ** Math.floor(Math.log10(value));
  const steps = [0.5, 1, 2, 5, 10, 20].map((digit) => Math.round(digit * decade));
  const next =
    direction === 1
      ? steps.find((candidate) => candidate > value)
      : steps.findLast((candidate) => candidate < value);
  return next ?? value;
}
