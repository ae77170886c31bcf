import { isDay } from "@/lib/domain/day";
import { SourceError, type SourceInput } from "./source";

const DAY = /\d{4}-\d{2}-\d{2}/g;

/** The last day of the calendar in a list of texts, or null. */
export function latestDay(texts: readonly string[]): string | null {
  const days = texts.flatMap((text) => (text.match(DAY) ?? []).filter(isDay));
  return days.length === 0 ? null : days.reduce((latest, day) => (day > latest ? day : latest));
}

/** Day of a live answer, else the last day in the file's path, else `copyAsOf`. */
export function dayOf(inputs: SourceInput[], copyAsOf?: string): string {
  const day =
    latestDay(inputs.flatMap((input) => input.fetchedOn ?? [])) ??
    latestDay(inputs.map((input) => input.file)) ??
    copyAsOf;
  if (day === undefined)
    throw new SourceError(inputs[0]?.file ?? "", null, null, "has no date in its name");
  return day;
}

/** The input whose name has `part`, for sources of several files. */
export function part(inputs: SourceInput[], name: string): SourceInput {
  const input = inputs.find((candidate) => candidate.file.includes(name));
  if (!input) throw new SourceError(inputs[0]?.file ?? name, null, null, `comes without ${name}`);
  return input;
}

/** The one input of a single-file source. */
export function only(inputs: SourceInput[]): SourceInput {
  const [input, second] = inputs;
  if (!input || second)
    throw new SourceError(second?.file ?? "", null, null, "one file is expected");
  return input;
}
