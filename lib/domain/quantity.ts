import { nominalTokens } from "./format";

/** How a number is typed in the search box and in the address: units by suffix, a dollar sign allowed. */
export type QuantityKind = "parameters" | "tokens" | "usd" | "count" | "plain";

const SUFFIXES = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
]);
const NUMBER = /^(\d{1,15}(?:\.\d{1,12})?)([kmbt]?)$/;

/** `70B` → 70e9, `128k` → 128,000, `$1.5` → 1.5; null when it is no such number. */
export function parseQuantity(text: string, kind: QuantityKind): number | null {
  const lower = text.trim().toLowerCase();
  const match = NUMBER.exec(kind === "usd" ? lower.replace(/^\$/, "") : lower);
  if (!match?.[1]) return null;
  const number = Number(match[1]);
  if (kind === "usd" || kind === "plain") return match[2] ? null : number;
  // Nobody asks for 70 parameters: a bare number is billions, as in "a 70B model".
  if (!match[2] && kind === "parameters" && number < 1e5) return Math.round(number * 1e9);
  return Math.round(number * (SUFFIXES.get(match[2] ?? "") ?? 1));
}

/** The shortest text that `parseQuantity` reads back as the same number. */
export function printQuantity(value: number, kind: QuantityKind): string {
  if (kind === "usd" || kind === "plain") return String(value);
  for (const [suffix, size] of [...SUFFIXES].reverse()) {
    const text = `${value / size}${suffix.toUpperCase()}`;
    if (value >= size && text.length <= 6 && parseQuantity(text, kind) === value) return text;
  }
  // Small counts of parameters would read as billions.
  return kind === "parameters" && value < 1e5 ? `${value / 1e3}K` : String(value);
}

/** A figure as bounds compare it: 131,072 tokens are the 128K one asks for. */
export function comparable(value: number, kind: QuantityKind): number {
  return kind === "tokens" ? nominalTokens(value) : value;
}
