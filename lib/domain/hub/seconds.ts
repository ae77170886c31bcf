/** The Hub dates everything older to this day. */
export const OLDEST_DAY = "2022-03-02";

/** The day of a time in seconds since 1970, UTC; null where it is not known or no time. */
export function dayOfSeconds(seconds: number | null): string | null {
  if (seconds === null) return null;
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10);
}
