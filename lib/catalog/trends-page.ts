import type { TokenMix } from "@/lib/domain/blend";
import type { Chart } from "@/lib/domain/charts/chart";
import { sourceLine } from "@/lib/domain/charts/source-line";
import { modelPrice } from "@/lib/domain/price";
import { mixWords } from "@/lib/domain/price-verdict";
import { frontierChart } from "@/lib/domain/trends/charts/frontier-chart";
import { gapChart } from "@/lib/domain/trends/charts/gap-chart";
import { hubChart, hubParagraph } from "@/lib/domain/trends/charts/hub-chart";
import { lagChart } from "@/lib/domain/trends/charts/lag-chart";
import { movesChart, moveSummaryChart } from "@/lib/domain/trends/charts/moves-charts";
import { bothKindsChart, hostCountriesChart } from "@/lib/domain/trends/charts/place-charts";
import { qualityPriceChart } from "@/lib/domain/trends/charts/quality-price-chart";
import {
  countryReleasesChart,
  labReleasesChart,
  licensesChart,
} from "@/lib/domain/trends/charts/release-charts";
import { rulesChart, rulesParagraph } from "@/lib/domain/trends/charts/rules-chart";
import { sizesChart } from "@/lib/domain/trends/charts/sizes-chart";
import { hostSpreadChart, spreadsChart } from "@/lib/domain/trends/charts/spread-charts";
import { topCountriesChart } from "@/lib/domain/trends/charts/top-countries-chart";
import { trendNames } from "@/lib/domain/trends/charts/trend-names";
import { hostSpreads } from "@/lib/domain/trends/host-spread";
import { hasIntervals, LAG_RULES, lagOfRecords } from "@/lib/domain/trends/lag";
import { priceOfQuality } from "@/lib/domain/trends/price-of-quality";
import { LeastRecent } from "@/lib/domain/least-recent";
import type { TrendsState } from "@/lib/domain/trends/trends-state";
import { catalog } from "./catalog";
import { snapshotDates } from "./dates";
import { movesByHost, movesByLab, recordedMoves } from "./price-moves";
import { allPriceSeries, pricedQualities } from "./price-series";
import { qualityTable } from "./quality";
import { sourceNames } from "./source-names";
import { explorable } from "./summaries";
import { trend } from "./trends";
import { bothKinds, labCountry, openHostCountries, openSizes, releasesBy } from "./who";

/** One part of the page of trends: its charts in order, and what is said before them. */
export type TrendSection = {
  id: "gap" | "prices" | "who" | "hub";
  title: string;
  paragraph: string | null;
  charts: Chart[];
};

const OPEN = ["open", "restricted"] as const;
const HOSTS_AT_LEAST = 3;

/** The sections of the page for what the reader chose. The measure must exist. */
export function trendSections(state: TrendsState, mix: TokenMix): TrendSection[] {
  const { measure, rule, since, restricted, level, by, model, period } = state;
  const prices = { level, by, model, restricted };
  return [
    kept("gap", { measure, rule, since, restricted }, gapSection),
    kept("prices", { ...prices, mix }, priceSection),
    kept("who", { measure, restricted, period }, whoSection),
    kept("hub", {}, hubSection),
  ];
}

/** Sections that were asked for of late, by what they depend on: most readers ask for the same. */
const made = new LeastRecent<string, TrendSection>(64);

function kept<Asked>(
  id: TrendSection["id"],
  asked: Asked,
  make: (asked: Asked) => Made,
): TrendSection {
  return made.get(`${id} ${JSON.stringify(asked)}`, () => ({ id, ...make(asked) }));
}

type Made = Omit<TrendSection, "id">;
type GapAsked = Pick<TrendsState, "measure" | "rule" | "since" | "restricted">;
type PricesAsked = Pick<TrendsState, "level" | "by" | "model" | "restricted"> & { mix: TokenMix };
type WhoAsked = Pick<TrendsState, "measure" | "restricted" | "period">;

function gapSection(state: GapAsked): Made {
  const { measure, points, undated, until } = knownTrend(state.measure);
  const { since, restricted } = state;
  const options = { since, restricted, until, scale: measure.scale };
  const rules = LAG_RULES.map((rule) => ({
    rule,
    lag: lagOfRecords(points, { ...options, rule }),
  }));
  const lag = lagOfRecords(points, { ...options, rule: state.rule });
  const all = { measure, points, undated, until, lag, state, names: names() };
  const sources = `${measureSources(state.measure)}; days of release: ${sourcesOf("epoch-versions", "models.dev")}`;
  return {
    title: "The gap",
    paragraph: rulesParagraph(rules, hasIntervals(points)),
    charts: [
      gapChart({ ...all, sources }),
      rulesChart({ rules, chosen: state.rule, since, sources }),
      lagChart({ ...all, sources }),
    ],
  };
}

function priceSection(state: PricesAsked): Made {
  const { mix } = state;
  const priced = pricedQualities("quality", mix);
  const moves = recordedMoves(mix);
  const dates = snapshotDates();
  const at = {
    mixWords: `at ${mixWords(mix)}`,
    recorded: catalog()["price-events"].at(-1)?.date ?? dates.prices,
    today: dates.prices,
    sources: sourcesOf("models.dev-price-events", "models.dev", "pi-ai"),
    names: names(),
  };
  const { level: atLeast, by, restricted } = state;
  const series = allPriceSeries(mix).get(state.model);
  const today = explorable().models.map(({ id, weights, offers }) => ({
    ...{ model: id, weights },
    price: modelPrice(offers, mix),
  }));
  return {
    title: "Prices",
    paragraph: null,
    charts: [
      qualityPriceChart({
        ...{ ...at, state, sources: `${at.sources}; ${sourcesOf("epoch-index")}` },
        open: priceOfQuality(priced, {
          ...{ atLeast, by, weights: restricted ? OPEN : ["open"] },
        }),
        closed: priceOfQuality(priced, { atLeast, by, weights: ["closed"] }),
      }),
      movesChart({ moves, ...at, source: eventSource() }),
      moveSummaryChart({
        ...{ whose: "lab", summaries: movesByLab(moves), moves, ...at },
        nameOf: at.names.lab,
      }),
      moveSummaryChart({
        ...{ whose: "host", summaries: movesByHost(moves), moves, ...at },
        nameOf: at.names.host,
      }),
      ...(series ? [hostSpreadChart({ series, ...at })] : []),
      spreadsChart({
        spreads: hostSpreads(today, HOSTS_AT_LEAST),
        ...{ hostsAtLeast: HOSTS_AT_LEAST, ...at },
      }),
    ],
  };
}

function whoSection({ measure: id, restricted, period }: WhoAsked): Made {
  const { measure, points, until } = knownTrend(id);
  const leads = { measure, points, restricted, until, names: names() };
  const of = {
    ...{ period, names: names() },
    sources: sourcesOf("epoch-versions", "models.dev", "tracked-models"),
  };
  const licenses = sourcesOf("license-tracker", "repo-licenses", "hub-repos");
  return {
    title: "Who",
    paragraph: null,
    charts: [
      frontierChart({ ...leads, sources: measureSources(id) }),
      topCountriesChart({ ...leads, countryOf: labCountry, sources: measureSources(id) }),
      countryReleasesChart({ ...of, counts: releasesBy("country", OPEN, period) }),
      labReleasesChart({ ...of, counts: releasesBy("lab", OPEN, period) }),
      licensesChart({
        ...{ counts: releasesBy("license", OPEN, "year"), names: of.names, sources: licenses },
      }),
      sizesChart({
        ...{ sizes: openSizes(period), models: sizedModels(), period, names: of.names },
        sources: sourcesOf("hub-repos", "models.dev", "hub-architectures"),
      }),
      hostCountriesChart({
        ...{ countries: openHostCountries(), names: of.names },
        sources: sourcesOf("models.dev", "pi-ai"),
      }),
      bothKindsChart({ labs: bothKinds(), names: of.names, sources: of.sources }),
    ],
  };
}

function hubSection(): Made {
  const counts = catalog()["hub-growth"];
  return {
    title: "The Hub’s growth",
    paragraph: hubParagraph(counts),
    charts: [hubChart({ counts, sources: sourcesOf("hub-growth"), scale: "log" })],
  };
}

function knownTrend(id: string) {
  const known = trend(id);
  if (!known) throw new Error(`There is no measure ${id}.`);
  return known;
}

/** Models whose day of release and size are known, in order of release. */
function sizedModels() {
  return explorable()
    .models.flatMap(({ id, weights, released, parameters }) =>
      weights !== "closed" && released !== null && released.length === 10 && parameters !== null
        ? [{ id, weights, released, parameters }]
        : [],
    )
    .sort((a, b) => (a.released < b.released ? -1 : 1));
}

function names() {
  named ??= trendNames(explorable(), catalog().curated.hosts);
  return named;
}
let named: ReturnType<typeof trendNames> | undefined;

/** Sources with the day of each. */
function sourcesOf(...ids: string[]): string {
  const days = new Map(catalog().sources.map(({ id, asOf }) => [id, asOf]));
  return sourceLine(
    ids.map((source) => ({ source, asOf: days.get(source) ?? null })),
    sourceNames(),
  );
}

/** Where recorded changes of prices are from. */
function eventSource(): { name: string; homepage: string } {
  const { "models.dev-price-events": known } = sourceNames();
  return known ?? { name: "models.dev price history", homepage: "" };
}

function measureSources(id: string): string {
  return sourceLine(Object.values(qualityTable().values[id] ?? {}), sourceNames());
}
