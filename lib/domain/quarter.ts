/** Quarters of years, named by their first day: `2026-04-01` is the second of 2026. */
const ENDS = new Map([
  ["01", { number: 1, end: "03-31" }],
  ["04", { number: 2, end: "06-30" }],
  ["07", { number: 3, end: "09-30" }],
  ["10", { number: 4, end: "12-31" }],
]);

/** `2026 Q2` for the first day of a quarter; null for any other day. */
export function quarterName(start: string): string | null {
  const [year, month = "", day] = start.split("-");
  const quarter = ENDS.get(month);
  return quarter && day === "01" ? `${year} Q${quarter.number}` : null;
}

/** The last day of the quarter that starts on a day. */
export function quarterEnd(start: string): string {
  const [year = "", month = ""] = start.split("-");
  return `${year}-${ENDS.get(month)?.end ?? "12-31"}`;
}

/** First days of the quarters up to the newest date, twenty at most. */
export function quarterStops(dates: readonly string[]): string[] {
  const newest = dates.reduce((max, date) => (date > max ? date : max), "");
  if (newest === "") return [];
  const last = quarterNumber(newest);
  const oldest = dates.reduce((min, date) => (date < min ? date : min), newest);
  const first = Math.max(quarterNumber(oldest), last - 19);
  return Array.from({ length: last - first + 1 }, (_, index) => quarterStart(first + index));
}

function quarterNumber(date: string): number {
  const [year = "0", month = "01"] = date.split("-");
  return Number(year) * 4 + Math.floor((Number(month) - 1) / 3);
}

function quarterStart(quarter: number): string {
  return `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, "0")}-01`;
}
