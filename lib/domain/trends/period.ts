export const PERIODS = ["year", "quarter"] as const;
export type Period = (typeof PERIODS)[number];

/** `2026` or `2026 Q2` for a date; null where the date is not precise enough to say. */
export function periodOf(date: string, period: Period): string | null {
  const [year = "", month] = date.split("-");
  if (period === "year") return year;
  return month === undefined ? null : `${year} Q${Math.ceil(Number(month) / 3)}`;
}

/** Every period from the first to the last of some, in order, those between included. */
export function periodsBetween(periods: readonly string[], period: Period): string[] {
  const numbers = periods.map((name) => numberOf(name, period));
  if (numbers.length === 0) return [];
  const first = Math.min(...numbers);
  const count = Math.max(...numbers) - first + 1;
  return Array.from({ length: count }, (_, at) => nameOf(first + at, period));
}

function numberOf(name: string, period: Period): number {
  const [year, quarter] = name.split(" Q");
  return period === "year" ? Number(year) : Number(year) * 4 + Number(quarter) - 1;
}

function nameOf(number: number, period: Period): string {
  return period === "year" ? String(number) : `${Math.floor(number / 4)} Q${(number % 4) + 1}`;
}
