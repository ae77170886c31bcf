import { date, parameters, tokens } from "./format";

/** How the figures that sources may disagree on are written; keys are `Conflict.field`. */
const WRITTEN: Readonly<Record<string, (value: number) => string>> = {
  context: tokens,
  maxOutput: tokens,
  "params.total": parameters,
  "params.active": parameters,
};

/** One source's value of a model's figure as text; license ids become names where they are known. */
export function figureText(
  field: string,
  value: string | number,
  licenseName?: (id: string) => string,
): string {
  if (typeof value === "number") return (WRITTEN[field] ?? String)(value);
  if (field === "license") return licenseName?.(value) ?? value;
  return field === "released" || field === "knowledge" ? date(value) : value;
}

/** FLOP as Epoch writes them: `6.1e23`. */
export function flop(value: number): string {
  return `${value.toExponential(1).replace("e+", "e")} FLOP`;
}
