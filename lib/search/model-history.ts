import { createLoader, createSerializer } from "nuqs/server";
import type { Codec } from "./codec";
import { codecParser, codecProblems } from "./codec-parser";
import type { SearchProblem } from "./problem";

const host: Codec<string> = {
  read: (text) =>
    /^[a-z0-9][a-z0-9.+_-]{0,79}$/.test(text)
      ? { value: text, message: null }
      : { value: null, message: "is not the id of a host" },
  print: (value) => value,
};

/** The host whose prices alone are looked at; empty for all. */
export const historyParams = { host: codecParser(host, "") };

/** Reads it; a bad value gives all hosts. */
export const loadHistory: (search: URLSearchParams) => { host: string } =
  createLoader(historyParams);

/** What the parameter says that is not understood; `hosts` are those with a price to look at. */
export function historyProblems(
  search: URLSearchParams,
  hosts: readonly { id: string }[],
): SearchProblem[] {
  const problems = codecProblems({ host }, search);
  const value = search.get("host");
  if (!value || problems.length > 0 || hosts.some(({ id }) => id === value)) return problems;
  return [{ parameter: "host", value, message: "has no price of this model" }];
}

const serialize = createSerializer(historyParams);

/** A model's page at the history of its price, of one host where one is given. */
export function historyHref(id: string, host = ""): string {
  return `${serialize(`/models/${id}`, { host })}#history`;
}
