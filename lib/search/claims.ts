import { createLoader, createSerializer, parseAsStringLiteral } from "nuqs/server";
import { DEFAULT_MIX, type TokenMix } from "@/lib/domain/blend";
import type { Chosen, ClaimTable, Switches } from "@/lib/domain/claims/claim";
import { VERDICTS, type Verdict } from "@/lib/domain/claims/claim";
import type { ClaimSort } from "@/lib/domain/claims/claim-table";
import { setCodec, type Codec } from "./codec";
import { codecParser, codecProblems } from "./codec-parser";
import { mixParams, toMixParams } from "./mix";
import type { SearchProblem } from "./problem";

const verdicts = setCodec(VERDICTS) as Codec<readonly Verdict[]>;

/** The search parameters of `/claims`. */
export const claimsParams = { verdict: codecParser(verdicts, []) };

export const loadClaims = createLoader(claimsParams);

/** What `/claims` is asked that is not understood. */
export function claimsProblems(search: URLSearchParams): SearchProblem[] {
  return codecProblems({ verdict: verdicts }, search);
}

/** A column, a minus before it for largest first. Which columns there are, the table says. */
const sort: Codec<ClaimSort> = {
  read(text) {
    const [, minus, column] = /^(-?)([a-zA-Z]{1,40})$/.exec(text) ?? [];
    return column
      ? { value: { column, descending: minus === "-" }, message: null }
      : { value: null, message: "must be a column of the table, e.g. -price" };
  },
  print: ({ column, descending }) => (descending ? "-" : "") + column,
};
const NO_SORT: ClaimSort = { column: "", descending: false };

/** The sort of the table in the address; an empty column is the order it came in. */
export const claimSortParams = { sort: codecParser(sort, NO_SORT) };

/** The search parameters of a claim's switches, each under its own name. */
export function switchParams(switches: Switches) {
  return Object.fromEntries(
    Object.entries(switches).map(([name, { choices, default: standard }]) => [
      name,
      parseAsStringLiteral(choices.map(({ value }) => value)).withDefault(standard),
    ]),
  );
}

/** What an address asks of a claim's switches; a bad value gives the default. */
export function loadSwitches(switches: Switches, search: URLSearchParams): Chosen {
  return createLoader(switchParams(switches))(search);
}

/** What a claim's address asks that is not understood: of its switches, and of the table's order. */
export function claimProblems(
  { switches, table }: { switches: Switches; table: ClaimTable },
  search: URLSearchParams,
): SearchProblem[] {
  const misread = Object.entries(switches).flatMap(([parameter, { choices }]) => {
    const value = search.get(parameter);
    if (!value || choices.some((choice) => choice.value === value)) return [];
    return [{ parameter, value, message: `can be ${choices.map((one) => one.value).join(", ")}` }];
  });
  const badSort = codecProblems({ sort }, search);
  const value = search.get("sort");
  const column = value && sort.read(value).value?.column;
  const unknown = column && !table.columns.some(({ id }) => id === column);
  return [
    ...misread,
    ...badSort,
    ...(unknown
      ? [
          {
            ...{ parameter: "sort", value },
            message: `can be ${table.columns.map(({ id }) => id).join(", ")}`,
          },
        ]
      : []),
  ];
}

/** The address of a claim with its switches as chosen, at a mix; what is default is left out. */
export function claimHref(
  { id, switches }: { id: string; switches: Switches },
  chosen: Chosen = {},
  mix: TokenMix = DEFAULT_MIX,
  part: "" | "/image" = "",
): string {
  return createSerializer({ ...switchParams(switches), ...mixParams })(`/claims/${id}${part}`, {
    ...chosen,
    ...toMixParams(mix),
  });
}

/** The address of the list with some verdicts only, at a mix. */
export function claimsHref(verdict: readonly Verdict[] = [], mix: TokenMix = DEFAULT_MIX): string {
  return createSerializer({ ...claimsParams, ...mixParams })("/claims", {
    verdict,
    ...toMixParams(mix),
  });
}
