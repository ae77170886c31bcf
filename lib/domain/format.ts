/** How every figure is written, on pages, in exports and in the API's CSV. Pure text, no locale of the reader's machine. */

/** What stands for a figure nobody has stated. */
export const UNKNOWN = "–";

const UNITS = [
  { size: 1e12, suffix: "T" },
  { size: 1e9, suffix: "B" },
  { size: 1e6, suffix: "M" },
  { size: 1e3, suffix: "K" },
] as const;

/** `2 digits after the point below 10, else 1`, without trailing zeros: 2.78, 116.8, 70. */
function short(value: number): string {
  return String(Number(value.toFixed(value < 10 ? 2 : 1)));
}

function scaled(value: number): string {
  // 999,960 is 1M, not 1000K: the unit is the one of the rounded figure.
  const unit = UNITS.find(({ size }) => Number(short(value / size)) >= 1);
  return unit ? short(value / unit.size) + unit.suffix : short(value);
}

function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** USD: two digits after the point, or two significant ones below ten cents. `$11.25`, `$0.26`, `$0.004`. */
export function usd(value: number | null): string {
  if (value === null) return UNKNOWN;
  if (value === 0) return "$0";
  if (value >= 1000) return `$${grouped(value)}`;
  if (value >= 0.0995) return `$${value.toFixed(2)}`;
  const digits = Number(value.toPrecision(2));
  const text = String(digits).includes("e")
    ? digits.toFixed(12).replace(/0+$/, "")
    : String(digits);
  return `$${text.length < 4 ? digits.toFixed(2) : text}`;
}

/** USD for one of many, which needs more digits: three significant ones below a dollar. `$0.0225`, `$0.000525`. */
export function unitUsd(value: number | null): string {
  if (value === null || value === 0 || value >= 0.9995) return usd(value);
  const digits = Number(value.toPrecision(3));
  const text = digits < 1e-6 ? digits.toFixed(12).replace(/0+$/, "") : String(digits);
  return `$${text.length < 4 ? digits.toFixed(2) : text}`;
}

/** A count of parameters: `116.8B`, `2.78T`, `600M`. */
export function parameters(value: number | null): string {
  return value === null ? UNKNOWN : scaled(value);
}

/**
 * Tokens as people say them: a multiple of 1,024 counts as so many "K" of the same name, because
 * labs write both 131,072 and 128,000 as 128K. `1048576` is a million, `1047576` stays as it is.
 */
export function nominalTokens(value: number): number {
  if (value % 1000 === 0 || value % 1024 !== 0) return value;
  return value % 1048576 === 0 ? (value / 1048576) * 1e6 : (value / 1024) * 1000;
}

/** Tokens: `128K` for 128,000 and 131,072, `1M`, `1.05M` for 1,050,000. */
export function tokens(value: number | null): string {
  if (value === null) return UNKNOWN;
  const nominal = nominalTokens(value);
  return nominal >= 1e4 && nominal < 999_500 ? `${Math.round(nominal / 1000)}K` : scaled(nominal);
}

/** A date as precise as it is known: `2026-07-09`, `2026-07`, `2026`. */
export function date(value: string | null): string {
  return value ?? UNKNOWN;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A date in words: `30 Sep 2026`, `Sep 2026`, `2026`. */
export function longDate(value: string | null): string {
  if (value === null) return UNKNOWN;
  const [year, month, day] = value.split("-");
  const name = month && MONTHS[Number(month) - 1];
  return [day && Number(day), name, year].filter(Boolean).join(" ");
}

/** A count in full: `1,234,567`. */
export function count(value: number | null): string {
  return value === null ? UNKNOWN : grouped(value);
}

/** A count in short: `1.23M`, `45.1K`, `812`. */
export function shortCount(value: number | null): string {
  return value === null ? UNKNOWN : scaled(value);
}

/** A fraction as a percentage: `0.5` → `50 %`, `0.123` → `12.3 %`. */
export function percent(value: number | null): string {
  return value === null ? UNKNOWN : `${Number((value * 100).toFixed(1))} %`;
}

/** How much something rose or fell, from after over before: `−75 %`, `+21 %`. */
export function change(ratio: number): string {
  const text = percent(Math.abs(Math.round((ratio - 1) * 1000) / 1000));
  return ratio < 1 ? `−${text}` : `+${text}`;
}

/** An index value, one digit after the point: `140.5`. */
export function index(value: number | null): string {
  return value === null ? UNKNOWN : value.toFixed(1);
}
