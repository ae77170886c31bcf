/** A mark for each of some codes; -1, a value that no repo has, marks nothing. */
export function marked(codes: readonly number[]): Uint8Array {
  const marks = new Uint8Array(Math.max(0, ...codes) + 1);
  for (const code of codes) if (code >= 0) marks[code] = 1;
  return marks;
}
