import { catalog } from "@/lib/catalog";
import { licenseUses } from "@/lib/catalog/license-uses";
import { countryName } from "@/lib/domain/country";
import type { Chart } from "@/lib/domain/charts/chart";
import { createdChart } from "@/lib/domain/hub/stats/created-chart";
import {
  countryChart,
  kindChart,
  libraryChart,
  licenseChart,
  sizeChart,
  type StatsData,
  taskChart,
} from "@/lib/domain/hub/stats/hub-charts";
import type { HubStatsState } from "@/lib/domain/hub/stats/stats-state";
import { hubChart } from "@/lib/domain/trends/charts/hub-chart";
import { longDate } from "@/lib/domain/format";
import type { IndexAbout } from "@/lib/domain/hub/index-words";
import type { HubGrowth } from "@/lib/domain/reference";
import { type IndexAnswer, indexAnswer } from "./index-answer";

type MadeOf = { charts: Chart[]; about: IndexAbout; notice: string | null };

/** How the Hub grew, by dated counts; a sync of the whole Hub adds its own. */
export function hubGrowthChart(scale: HubStatsState["scale"], about: IndexAbout | null): Chart {
  const { "hub-growth": known, sources } = catalog();
  const source = sources.find(({ id }) => id === "hub-growth");
  const last = known.at(-1);
  const own: HubGrowth[] =
    about?.origin === "hub" && (!last || about.asOf > last.date)
      ? [{ date: about.asOf, models: about.rows, kind: "count", source: "this site’s own sync" }]
      : [];
  return hubChart({
    ...{ counts: [...known, ...own], scale },
    sources: source ? `${source.name}, ${longDate(source.asOf)}` : "",
  });
}

/** What the index is made of, as charts, or why it does not say. */
export function hubMadeOf(
  of: HubStatsState["of"],
  href: StatsData["href"],
): Promise<IndexAnswer<MadeOf>> {
  const countries = countriesByOwner();
  const uses = licenseUses();
  return indexAnswer(async (index) => {
    const [makeUp, { createdByMonth }, { meta: about, notice }] = await Promise.all([
      index.makeUp([...countries.keys()]),
      index.stats(),
      index.status(),
    ]);
    const data: StatsData = {
      ...{ makeUp, about, of, href },
      useOf: (tag) => uses.get(tag) ?? "unknown",
      countryOf: (owner) => countries.get(owner),
    };
    const created = createdChart(createdByMonth, about);
    const charts = [
      licenseChart(data),
      kindChart(data),
      taskChart(data),
      libraryChart(data),
      sizeChart(data),
      countryChart(data, countryName),
      ...(created ? [created] : []),
    ];
    return { charts, about, notice };
  });
}

/** Countries of the catalogue's labs by the owners of their repos, in lower case. */
function countriesByOwner(): ReadonlyMap<string, string | null> {
  return new Map(
    catalog().curated.labs.flatMap(({ hubOrganizations, country }) =>
      hubOrganizations.map((owner) => [owner.toLowerCase(), country] as const),
    ),
  );
}
