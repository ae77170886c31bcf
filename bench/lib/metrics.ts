import type { Interaction } from "./page-probe";
import type { PageRun } from "./measure-page";
import { percentile } from "./statistics";

export type Metric = {
  label: string;
  unit: "KB" | "ms" | "";
  digits: number;
  /** Undefined where the page has nothing of the kind, e.g. no search box. */
  of: (run: PageRun) => number | undefined;
};

const KB = 1000;

/** Every figure of a page, in the order it is printed. */
export const METRICS = {
  html: { label: "HTML, gzip", unit: "KB", digits: 1, of: ({ bytes }) => bytes.html / KB },
  data: { label: "Data fetched, gzip", unit: "KB", digits: 1, of: ({ bytes }) => bytes.data / KB },
  "html-and-data": {
    label: "HTML + data, gzip",
    unit: "KB",
    digits: 1,
    of: ({ bytes }) => (bytes.html + bytes.data) / KB,
  },
  scripts: {
    label: "JavaScript, gzip",
    unit: "KB",
    digits: 1,
    of: ({ bytes }) => bytes.script / KB,
  },
  "chart-scripts": {
    label: "… of which has chart code",
    unit: "KB",
    digits: 1,
    of: ({ bytes }) => bytes.chart / KB,
  },
  styles: { label: "CSS, gzip", unit: "KB", digits: 1, of: ({ bytes }) => bytes.style / KB },
  fonts: { label: "Fonts", unit: "KB", digits: 1, of: ({ bytes }) => bytes.font / KB },
  other: { label: "Images and other", unit: "KB", digits: 1, of: ({ bytes }) => bytes.other / KB },
  "first-paint": { label: "First paint", unit: "ms", digits: 0, of: ({ load }) => load.firstPaint },
  "largest-paint": {
    label: "Largest paint",
    unit: "ms",
    digits: 0,
    of: ({ load }) => load.largestPaint,
  },
  "rows-painted": {
    label: "First rows on the screen",
    unit: "ms",
    digits: 0,
    of: ({ load }) => load.rowsPainted,
  },
  blocked: {
    label: "Blocked while loading",
    unit: "ms",
    digits: 0,
    of: ({ load }) => load.blocked,
  },
  "layout-shift": { label: "Layout shift", unit: "", digits: 4, of: ({ load }) => load.shift },
  "keystroke-p50": interaction("Keystroke to painted rows, p50", "keystrokes", 0.5, "painted"),
  "keystroke-p95": interaction("Keystroke to painted rows, p95", "keystrokes", 0.95, "painted"),
  "keystroke-changed-p95": interaction(
    "… rows changed, not yet drawn, p95",
    "keystrokes",
    0.95,
    "changed",
  ),
  "keystroke-next-frame-p95": interaction(
    "… next frame begins, p95",
    "keystrokes",
    0.95,
    "nextFrame",
  ),
  "keystroke-last-p95": interaction("… last rows painted, p95", "keystrokes", 0.95, "settled"),
  "keystroke-event-p95": interaction("… Event Timing, p95", "keystrokes", 0.95, "eventTiming"),
  "sort-p50": interaction("Sort click to painted rows, p50", "sorts", 0.5, "painted"),
  "sort-p95": interaction("Sort click to painted rows, p95", "sorts", 0.95, "painted"),
  "sort-changed-p95": interaction("… rows changed, not yet drawn, p95", "sorts", 0.95, "changed"),
  "sort-next-frame-p95": interaction("… next frame begins, p95", "sorts", 0.95, "nextFrame"),
  "sort-last-p95": interaction("… last rows painted, p95", "sorts", 0.95, "settled"),
  "sort-event-p95": interaction("… Event Timing, p95", "sorts", 0.95, "eventTiming"),
} as const satisfies Record<string, Metric>;

export type MetricId = keyof typeof METRICS;

/** Interactions that changed no row have nothing to paint: they are counted apart, not as quick ones. */
function interaction(
  label: string,
  kind: "keystrokes" | "sorts",
  share: number,
  moment: keyof Interaction,
): Metric {
  const of = (run: PageRun) => {
    const times = run[kind].flatMap((timed) => timed?.[moment] ?? []);
    return times.length > 0 ? percentile(times, share) : undefined;
  };
  return { label, unit: "ms", digits: 0, of };
}
