import type { Host } from "../host";

/** What one country's hosts serve. */
export type HostCountry = {
  /** ISO 3166-1 alpha-2; null for hosts whose seat no source states. */
  country: string | null;
  hosts: string[];
  /** Pairs of a model and a host that has it. */
  offers: number;
  /** Share of all such pairs. */
  share: number;
};

/** Who serves models, by the country of the host; a host without any of them is left out. */
export function hostCountries(
  models: readonly { hosts: readonly string[] }[],
  hosts: readonly Pick<Host, "id" | "country">[],
): HostCountry[] {
  const countries = new Map(hosts.map(({ id, country }) => [id, country]));
  const found = new Map<string | null, { hosts: Set<string>; offers: number }>();
  let all = 0;
  for (const id of models.flatMap((model) => model.hosts)) {
    const country = countries.get(id) ?? null;
    const entry = found.get(country) ?? { hosts: new Set<string>(), offers: 0 };
    entry.hosts.add(id);
    entry.offers++;
    all++;
    found.set(country, entry);
  }
  return [...found]
    .map(([country, entry]) => ({
      ...{ country, hosts: [...entry.hosts].sort() },
      ...{ offers: entry.offers, share: entry.offers / all },
    }))
    .sort((a, b) => b.offers - a.offers || ((a.country ?? "") < (b.country ?? "") ? -1 : 1));
}
