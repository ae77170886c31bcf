import type { CommercialUse } from "../license";
import type { KnownAncestor, LineageRepo } from "./ancestry";

/** How much a license forbids; null where that is not known. */
const STRICTNESS = {
  allowed: 0,
  conditions: 1,
  "not-allowed": 2,
  unknown: null,
} as const satisfies Record<CommercialUse, number | null>;

/**
 * A repo whose license tag does not follow from that of one it was made from: `looser` allows what the origin
 * restricts, `other-terms` restricts in another way, so that both may bind.
 */
export type LicenseBreak<Repo = LineageRepo> = {
  kind: "looser" | "other-terms";
  child: Repo;
  parent: Repo;
  /** Repos between the two whose license is not known, from the child up. */
  via: string[];
};

/** Where the licenses along a chain contradict each other, nearest to the repo first. */
export function licenseBreaks<Repo extends LineageRepo>(
  repo: Repo,
  ancestors: readonly KnownAncestor<Repo>[],
): LicenseBreak<Repo>[] {
  const known = new Map(ancestors.flatMap(({ id, repo: found }) => (found ? [[id, found]] : [])));
  const chain = [repo, ...ancestors.flatMap(({ repo: found }) => found ?? [])];
  return chain.flatMap((child) =>
    nearestLicensed(child, known).flatMap(({ parent, via }) => {
      const kind = breakOf(child, parent);
      return kind ? [{ kind, child, parent, via }] : [];
    }),
  );
}

type Licensed<Repo> = { parent: Repo; via: string[] };

/** The nearest ancestors whose license is known, on each way up. */
function nearestLicensed<Repo extends LineageRepo>(
  child: Repo,
  known: ReadonlyMap<string, Repo>,
): Licensed<Repo>[] {
  const seen = new Set([child.id]);
  const above = (below: Repo, via: string[]): Licensed<Repo>[] =>
    below.bases.flatMap((id) => {
      const parent = known.get(id);
      if (!parent || seen.has(id)) return [];
      seen.add(id);
      return STRICTNESS[parent.commercialUse] === null
        ? above(parent, [...via, id])
        : [{ parent, via }];
    });
  return above(child, []);
}

function breakOf(child: LineageRepo, parent: LineageRepo): LicenseBreak["kind"] | null {
  const own = STRICTNESS[child.commercialUse];
  const inherited = STRICTNESS[parent.commercialUse];
  if (own === null || inherited === null || own > inherited || inherited === 0) return null;
  if (own < inherited) return "looser";
  return child.license?.toLowerCase() === parent.license?.toLowerCase() ? null : "other-terms";
}

/** The license that forbids most along the chain, and whether others of the chain are not known. */
export type BindingLicense<Repo = LineageRepo> = {
  /** Null when no license of the chain is known. */
  strictest: Repo | null;
  /** Repos of the chain that are missing or whose tag says nothing we know. */
  unknown: string[];
};

export function bindingLicense<Repo extends LineageRepo>(
  repo: Repo,
  ancestors: readonly KnownAncestor<Repo>[],
): BindingLicense<Repo> {
  const chain = [{ id: repo.id, repo }, ...ancestors];
  const isKnown = (found: Repo | null): found is Repo =>
    found !== null && STRICTNESS[found.commercialUse] !== null;
  const licensed = chain.flatMap(({ repo: found }) => (isKnown(found) ? [found] : []));
  const strictness = ({ commercialUse }: Repo) => STRICTNESS[commercialUse] ?? 0;
  const most = Math.max(...licensed.map(strictness));
  return {
    // The nearest of several that are as strict.
    strictest: licensed.find((found) => strictness(found) === most) ?? null,
    unknown: chain.filter(({ repo: found }) => !isKnown(found)).map(({ id }) => id),
  };
}
