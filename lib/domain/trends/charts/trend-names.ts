import { countryName } from "../../country";
import { entry } from "../../row";
import type { Explorable } from "../../summary";
import type { ChartCell } from "../../charts/chart";
import type { Weights } from "../../model";

const NOT_KNOWN = "Not known";

/** What charts call things by their ids. */
export type TrendNames = {
  model: (id: string) => string;
  /** A cell with the model's name, its weights and its page. */
  modelCell: (id: string) => ChartCell;
  weights: (id: string) => Weights | undefined;
  lab: (id: string) => string;
  labCountry: (lab: string) => string;
  host: (id: string) => string;
  license: (id: string) => string;
  country: (code: string | null) => string;
};

export function trendNames(
  { models, lists }: Explorable,
  hosts: readonly { id: string; name: string }[],
): TrendNames {
  const hostNames = new Map(hosts.map(({ id, name }) => [id, name]));
  const known = new Map(models.map((model) => [model.id, model]));
  const country = (code: string | null) =>
    code === null || code === "unknown" ? NOT_KNOWN : countryName(code);
  const model = (id: string) => known.get(id)?.name ?? id;
  return {
    ...{ model, country },
    modelCell: (id) => {
      const found = known.get(id);
      if (!found) return id;
      return { text: found.name, href: `/models/${id}`, weights: found.weights };
    },
    weights: (id) => known.get(id)?.weights,
    lab: (id) => entry(lists.labs, id)?.name ?? id,
    labCountry: (lab) => country(entry(lists.labs, lab)?.country ?? null),
    host: (id) => hostNames.get(id) ?? id,
    license: (id) => (id === "unknown" ? NOT_KNOWN : (entry(lists.licenses, id)?.short ?? id)),
  };
}

/** A country within a sentence: `the United States`, `China`. */
export function inSentence(country: string): string {
  if (country === NOT_KNOWN) return "a country not known";
  return country.startsWith("United") ? `the ${country}` : country;
}
