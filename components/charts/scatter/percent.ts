/** A share of the plot as SVG and CSS place it, to a hundredth of a percent. */
export function percentX(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}

/** The same from below. */
export function percentY(share: number): string {
  return percentX(1 - share);
}
