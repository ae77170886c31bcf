import type { TokenMix } from "../blend";
import { choose, triedMixes, type AskedSwitches } from "./check-claim";
import type { Chosen, ClaimDefinition, ClaimFigure } from "./claim";
import type { ClaimData } from "./claim-data";

/** What comes out if one switch is set otherwise and the rest stays. */
export type ClaimRule = {
  /** Name of the switch; `mix` for the mix of tokens. */
  name: string;
  /** What it is set to, as the address has it. */
  value: string;
  /** Whether it is set so. */
  current: boolean;
  /** Null where it cannot be told. */
  holds: boolean | null;
  /** The figure that decides. */
  figure: ClaimFigure | null;
};

/** A claim under every choice of each of its switches, and under every mix it is tried at. */
export function claimRules(
  definition: ClaimDefinition,
  data: ClaimData,
  asked: AskedSwitches,
  mix: TokenMix,
): ClaimRule[] {
  const { switches, atMix, find } = definition;
  const chosen = choose(switches, asked);
  const rule = (name: string, value: string, current: boolean, set: Chosen, at: TokenMix) => {
    const { holds, figures } = find(data, set, at);
    return { ...{ name, value, current, holds }, figure: figures[0] ?? null };
  };
  const switched = Object.entries(switches).flatMap(([name, { choices }]) =>
    choices.map(({ value }) =>
      rule(name, value, chosen[name] === value, { ...chosen, [name]: value }, mix),
    ),
  );
  if (!atMix) return switched;
  const presets = triedMixes(definition).map(({ input, output }) => ({ ...mix, input, output }));
  const isCurrent = (at: TokenMix) => at.input === mix.input && at.output === mix.output;
  const mixes = presets.some(isCurrent) ? presets : [...presets, mix];
  return [
    ...switched,
    ...mixes.map((at) => rule("mix", `${at.input}:${at.output}`, isCurrent(at), chosen, at)),
  ];
}
