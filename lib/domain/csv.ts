import type { Cell } from "./columns";

/** RFC 4180. Null is an empty field. */
export function csvText(lines: readonly (readonly Cell[])[]): string {
  return lines.map((line) => line.map(csvCell).join(",") + "\r\n").join("");
}

function csvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  // A spreadsheet would run a name that starts like a formula.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
