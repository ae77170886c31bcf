/** Around the plot, in px, for ticks and titles; plot.css has the same. */
export const PLOT_MARGIN = { top: 12, right: 18, bottom: 46, left: 58 } as const;
