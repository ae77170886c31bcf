import { DEFAULT_MIX, type TokenMix } from "../blend";
import { RATIO_PRESETS } from "../ratio-presets";
import type { ClaimData } from "./claim-data";
import type { Chosen, ClaimDefinition, Finding, Switches, Verdict } from "./claim";

/** A claim held against the data. */
export type Claim = Omit<ClaimDefinition, "find"> &
  Omit<Finding, "holds"> & {
    verdict: Verdict;
    chosen: Chosen;
    /** Of all ways to set the switches, in how many it holds, does not, and cannot be told. */
    settings: { holds: number; fails: number; unknown: number };
  };

/** What is asked of a claim's switches, as it stands in an address. */
export type AskedSwitches = Readonly<Record<string, string | undefined>>;

/** Checks a claim; what is asked of a switch and is none of its choices counts as its default. */
export function checkClaim(
  { find, ...definition }: ClaimDefinition,
  data: ClaimData,
  asked: AskedSwitches = {},
  mix: TokenMix = DEFAULT_MIX,
): Claim {
  const chosen = choose(definition.switches, asked);
  const { holds, ...finding } = find(data, chosen, mix);
  const settings = countSettings({ find, ...definition }, data);
  return { ...definition, ...finding, chosen, settings, verdict: verdictOf(holds, settings) };
}

/** What is chosen of each switch. */
export function choose(switches: Switches, asked: AskedSwitches): Chosen {
  return Object.fromEntries(
    Object.entries(switches).map(([name, { choices, default: standard }]) => {
      const known = choices.some(({ value }) => value === asked[name]);
      return [name, known ? (asked[name] ?? standard) : standard];
    }),
  );
}

function verdictOf(holds: boolean | null, settings: Claim["settings"]): Verdict {
  if (holds === null) return "cannot-tell";
  if (!holds) return "does-not-hold";
  return settings.fails === 0 ? "holds" : "holds-under-rule";
}

/** Tried once for a set of data: what the reader chooses changes none of it. */
const counted = new WeakMap<ClaimData, Map<string, Claim["settings"]>>();

function countSettings(definition: ClaimDefinition, data: ClaimData): Claim["settings"] {
  const known = counted.get(data) ?? new Map<string, Claim["settings"]>();
  counted.set(data, known);
  const before = known.get(definition.id);
  if (before) return before;
  const found = allSettings(definition.switches).flatMap((chosen) =>
    triedMixes(definition).map((mix) => definition.find(data, chosen, mix)),
  );
  const count = (wanted: boolean | null) => found.filter(({ holds }) => holds === wanted).length;
  const settings = { holds: count(true), fails: count(false), unknown: count(null) };
  known.set(definition.id, settings);
  return settings;
}

/** The mixes that a claim is tried at: those the mix bar offers, where it has a price. */
export function triedMixes({ atMix }: Pick<ClaimDefinition, "atMix">): TokenMix[] {
  if (!atMix) return [DEFAULT_MIX];
  return RATIO_PRESETS.map(({ input, output }) => ({ ...DEFAULT_MIX, input, output }));
}

/** Every way to set some switches. */
export function allSettings(switches: Switches): Chosen[] {
  return Object.entries(switches).reduce<Chosen[]>(
    (settings, [name, { choices }]) =>
      settings.flatMap((chosen) => choices.map(({ value }) => ({ ...chosen, [name]: value }))),
    [{}],
  );
}
