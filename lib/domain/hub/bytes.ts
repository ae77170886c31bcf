import { UNKNOWN } from "../format";

const UNITS = ["B", "KB", "MB", "GB", "TB", "PB"];

/** A size in powers of a thousand, three digits at least: `195.8 GB`, `1.37 TB`, `812 B`. */
export function bytes(value: number | null): string {
  if (value === null) return UNKNOWN;
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
  const scaled = value / 1000 ** power;
  return `${Number(scaled.toFixed(scaled < 10 ? 2 : 1))} ${UNITS[power]}`;
}
