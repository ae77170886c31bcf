const MILLISECONDS_PER_DAY = 86_400_000;
/** A year of 365.25 days in twelve equal parts. */
const DAYS_PER_MONTH = 365.25 / 12;

/** Days from one day (`YYYY-MM-DD`) to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);
}

/** Months of 30.4375 days from one day to another. */
export function monthsBetween(from: string, to: string): number {
  return daysBetween(from, to) / DAYS_PER_MONTH;
}
