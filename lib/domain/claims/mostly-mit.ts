import { percent } from "../format";
import { defineClaim } from "./claim";
import type { ClaimData } from "./claim-data";
import { RESTRICTED } from "./common-switches";

type Where = "catalogue" | "hub-repos" | "hub-downloads";

const THINGS: Readonly<Record<Where, string>> = {
  catalogue: "open models of the catalogue",
  "hub-repos": "listed Hub repos",
  "hub-downloads": "their downloads",
};

type Counted = { license: string; count: number };

/** "Most open models are MIT-licensed": shares among models or repos whose license is known. */
export const mostlyMit = defineClaim({
  id: "mostly-mit",
  statement: "Most open models are MIT-licensed.",
  quote: null,
  how: "The share of MIT among open models with a known license, in the catalogue and on the Hub.",
  method:
    "The share of MIT among what has a known license: models of the catalogue whose weights can be downloaded, or " +
    "the Hub repos that public lists hold (the well-known ones, not a sample of the Hub), one by one or by their " +
    "downloads in 30 days. It holds above a half. Modified MIT licenses are " +
    "others. Restricted weights can be told apart in the catalogue only. What states no license grants nothing, so it " +
    "is left out; beside stands the share if all of it were MIT.",
  switches: {
    where: {
      label: "Counted",
      choices: [
        { value: "catalogue", label: "models of the catalogue" },
        { value: "hub-repos", label: "Hub repos" },
        { value: "hub-downloads", label: "Hub downloads" },
      ],
      default: "catalogue",
    },
    restricted: RESTRICTED,
  },
  atMix: false,
  chart: {
    kind: "bars",
    words: "Share of each license among those known; more than a half would be most",
    ...{ name: "license", value: "share" },
  },
  find(data, { where, restricted }) {
    const { known, unknown } = countLicenses(data, where, restricted === "count");
    const total = known.reduce((sum, { count }) => sum + count, 0);
    const share = (id: string) =>
      total === 0 ? null : (known.find(({ license }) => license === id)?.count ?? 0) / total;
    const mit = share("mit");
    const [first] = known;
    const from = {
      sources: where === "catalogue" ? ["researched-models", "hub-repos"] : ["hub-repos"],
      asOf: data.dates.hub,
    };
    return {
      holds: mit === null ? null : mit > 0.5,
      finding: first
        ? `${percent(mit)} of ${THINGS[where]} are under MIT; the commonest license is ${first.license} with ${percent(share(first.license))}.`
        : "No license is known.",
      figures: [
        { label: "Under MIT", value: mit, unit: "share", ...from },
        { label: "Under Apache-2.0", value: share("apache-2.0"), unit: "share", ...from },
        {
          label: "MIT if all without a license were",
          value: first ? ((mit ?? 0) * total + unknown) / (total + unknown) : null,
          ...{ unit: "share", ...from },
        },
        { label: "With a known license", value: total, unit: "count", ...from },
        { label: "Without one", value: unknown, unit: "count", ...from },
      ],
      table: {
        columns: [
          { id: "license", label: "License", unit: "text" },
          { id: "count", label: where === "hub-downloads" ? "Downloads" : "Number", unit: "count" },
          { id: "share", label: "Share", unit: "share" },
        ],
        rows: known.map(({ license, count }) => ({ license, count, share: count / total })),
      },
    };
  },
});

/** By license, most first, and how many have none that is known. */
function countLicenses(
  { explorable, hubLicenses }: ClaimData,
  where: Where,
  restricted: boolean,
): { known: Counted[]; unknown: number } {
  const counts = new Map<string | null, number>();
  if (where === "catalogue") {
    for (const { license, weights } of explorable.models)
      if (weights === "open" || (restricted && weights === "restricted"))
        counts.set(license, (counts.get(license) ?? 0) + 1);
  } else {
    for (const { license, repos, downloads30d } of hubLicenses)
      counts.set(license, where === "hub-repos" ? repos : downloads30d);
  }
  const known = [...counts]
    .flatMap(([license, count]) => (license === null ? [] : [{ license, count }]))
    .sort((a, b) => b.count - a.count || (a.license < b.license ? -1 : 1));
  return { known, unknown: counts.get(null) ?? 0 };
}
