const STEPS = [
  { word: "h", ms: 3_600_000 },
  { word: "min", ms: 60_000 },
] as const;

/** How long ago in words: `just now` below a minute, `3 min ago`, `2 h ago`. */
export function ago(then: string, now: number): string {
  const passed = now - Date.parse(then);
  const step = STEPS.find(({ ms }) => passed >= ms);
  return step ? `${Math.floor(passed / step.ms)} ${step.word} ago` : "just now";
}
