import type { OfferFact } from "../facts";
import type { NameIndex } from "./name-index";
import { readName, SERVICE_LEVELS, SILENT_WORDS, without } from "./tokens";

/** Which model an upstream price row is, or why it is none. */
export type OfferMatch = { model: string; level: string } | { model: null; reason: string };

/** What the join knows by hand. Keys are `provider/modelId` and upstream's canonical ids in lower case. */
export type OfferExceptions = {
  rows: ReadonlyMap<string, { model: string | null; why: string }>;
  /** Canonical ids that are the same weights as another model. */
  merged: ReadonlyMap<string, string>;
};

/** Words for a way of running a model, or for its being new, that leave the weights the same. */
const MODES: ReadonlySet<string> = new Set([
  "thinking",
  "think",
  "preview",
  "latest",
  "ga",
  "beta",
  "rl",
]);

/** Volcengine ends an id with the day its snapshot was pinned, YYMMDD. */
const PINNED = /^\d{6}$/;

/**
 * Which model a price row is. Upstream's canonical id decides only where the row's own name agrees with it
 * word for word (silent words and service levels aside); otherwise the row's name must be a model's name
 * exactly. Anything else is left out with a reason: a wrong join is worse than a missing one.
 */
export function matchOffer(
  row: OfferFact,
  names: NameIndex,
  namesOf: ReadonlyMap<string, readonly string[]>,
  exceptions: OfferExceptions,
  /** Labs whose own API the row is of: there the shown name counts as much as the id. */
  ownLabs: readonly string[],
): OfferMatch {
  const exception = exceptions.rows.get(`${row.provider}/${row.modelId}`.toLowerCase());
  if (exception) {
    if (exception.model === null) return { model: null, reason: exception.why };
    return {
      model: exception.model,
      level: agreement(row, namesOf.get(exception.model) ?? []).level,
    };
  }
  const byId = names.find(row.modelId);
  const canonical = row.canonicalId?.toLowerCase();
  const claimed =
    canonical === undefined ? undefined : (exceptions.merged.get(canonical) ?? canonical);
  if (claimed === undefined || !namesOf.has(claimed)) {
    if (byId) return byId;
    const byName = names.find(row.name);
    if (byName && ownLabs.includes(byName.model.slice(0, byName.model.indexOf("/")))) return byName;
    return {
      model: null,
      reason: claimed ? `${claimed} is not in the catalogue` : "no model of this name",
    };
  }
  if (byId) {
    if (byId.model === claimed) return byId;
    return { model: null, reason: `upstream files it under ${claimed}, its id is ${byId.model}'s` };
  }
  const { difference, level } = agreement(row, namesOf.get(claimed) ?? []);
  if (difference.length === 0) return { model: claimed, level };
  return {
    model: null,
    reason: `upstream files it under ${claimed}, its name says ${difference.join(" ")}`,
  };
}

/** By which words a row's id and name differ from the nearest name of the model, and the service level they add. */
function agreement(
  row: OfferFact,
  names: readonly string[],
): { difference: string[]; level: string } {
  const id = readName(row.modelId).tokens;
  const shown = readName(row.name).tokens;
  let best: { difference: string[]; level: string } | null = null;
  for (const name of names) {
    const known = readName(name).tokens;
    const extra = without(id, known);
    const missing = without(without(known, id), shown);
    const levels = extra.filter((token) => SERVICE_LEVELS.has(token));
    const difference = [
      ...extra
        .filter((token) => !SERVICE_LEVELS.has(token) && !harmless(token) && !PINNED.test(token))
        .map((token) => `+${token}`),
      ...missing
        .filter(
          (token) =>
            !harmless(token) && !extra.some((other) => PINNED.test(other) && other.endsWith(token)),
        )
        .map((token) => `−${token}`),
    ];
    if (!best || difference.length < best.difference.length) {
      best = { difference, level: levels.length > 0 ? levels.join(" ") : "standard" };
    }
  }
  return best ?? { difference: ["nothing known"], level: "standard" };
}

function harmless(token: string): boolean {
  return SILENT_WORDS.has(token) || MODES.has(token);
}
