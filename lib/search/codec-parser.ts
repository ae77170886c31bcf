import { createParser } from "nuqs/server";
import type { Codec } from "./codec";
import type { SearchProblem } from "./problem";

/** A search parameter for nuqs; what its codec does not understand gives the default. */
export function codecParser<T>({ read, print }: Codec<T>, otherwise: NonNullable<T>) {
  return createParser<NonNullable<T>>({
    parse: (text) => read(text).value ?? null,
    serialize: print,
    eq: (a, b) => print(a) === print(b),
  }).withDefault(otherwise);
}

/** What some parameters say that is not understood. A repeated parameter counts once, by its first. */
export function codecProblems(
  codecs: Readonly<Record<string, Pick<Codec<unknown>, "read">>>,
  search: URLSearchParams,
): SearchProblem[] {
  return Object.entries(codecs).flatMap(([parameter, { read }]) => {
    const value = search.get(parameter);
    const message = value ? read(value).message : null;
    return value && message ? [{ parameter, value, message }] : [];
  });
}
