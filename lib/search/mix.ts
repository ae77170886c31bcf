import { createLoader, createParser, createSerializer } from "nuqs/server";
import { DEFAULT_MIX, type TokenMix } from "@/lib/domain/blend";
import type { SearchProblem } from "./problem";

type Ratio = Pick<TokenMix, "input" | "output">;

/** Largest number on either side of a ratio. */
export const RATIO_MAX = 1000;

const DECIMAL = /^\d{1,4}(\.\d{1,2})?$/;

/** A plain number of at most two digits after the point, 0 to `max`; null for any other text. */
export function decimal(text: string | undefined, max: number): number | null {
  if (text === undefined || !DECIMAL.test(text)) return null;
  const value = Number(text);
  return value <= max ? value : null;
}

/** `input:output`, either side 0 to 1000 with up to two decimals, not both 0. */
export function parseRatio(text: string): Ratio | null {
  const sides = text.split(":");
  const input = decimal(sides[0], RATIO_MAX);
  const output = decimal(sides[1], RATIO_MAX);
  if (sides.length !== 2 || input === null || output === null || input + output === 0) return null;
  return { input, output };
}

const ratio = createParser({
  parse: parseRatio,
  serialize: ({ input, output }: Ratio) => `${input}:${output}`,
  eq: (a, b) => a.input === b.input && a.output === b.output,
});

const share = createParser({
  parse: (text) => decimal(text, 1),
  serialize: String,
});

/** `true` or `false`. */
export const flag = createParser({
  // nuqs's own takes every other word for false.
  parse: (text) => (text === "true" ? true : text === "false" ? false : null),
  serialize: String,
});

/** The search parameters every page with a price understands; defaults are left out of the URL. */
export const mixParams = {
  mix: ratio.withDefault({ input: DEFAULT_MIX.input, output: DEFAULT_MIX.output }),
  cached: share.withDefault(DEFAULT_MIX.cached),
  batch: flag.withDefault(DEFAULT_MIX.batch),
};
type MixParams = { mix: Ratio; cached: number; batch: boolean };

const EXPECTED = {
  mix: `must be input:output, e.g. 3:1, each from 0 to ${RATIO_MAX}`,
  cached: "must be a share from 0 to 1, e.g. 0.5",
  batch: "must be true or false",
} as const satisfies Record<keyof MixParams, string>;

/** Reads the mix from a request's or the browser's search parameters; a bad value gives its default. */
export const loadMix = createLoader(mixParams);

export function toTokenMix({ mix, cached, batch }: MixParams): TokenMix {
  return { ...mix, cached, batch };
}

export function toMixParams({ input, output, cached, batch }: TokenMix): MixParams {
  return { mix: { input, output }, cached, batch };
}

/** What the mix's parameters say that is not understood, in the order of the bar. Repeated parameters count once, by their first. */
export function mixProblems(search: URLSearchParams): SearchProblem[] {
  return (Object.keys(mixParams) as (keyof MixParams)[]).flatMap((parameter) => {
    const value = search.get(parameter);
    if (value === null || mixParams[parameter].parse(value) !== null) return [];
    return [{ parameter, value, message: EXPECTED[parameter] }];
  });
}

const serialize = createSerializer(mixParams);

/** An address on this site with the mix in it, its other parameters and its hash kept. */
export function mixHref(href: string, mix: TokenMix): string {
  const [address = "", hash] = href.split("#");
  const withMix = serialize(address, toMixParams(mix));
  return hash === undefined ? withMix : `${withMix}#${hash}`;
}
