import { explorable, snapshotDates } from "@/lib/catalog";
import { claim } from "@/lib/catalog/claims";
import { customScores } from "@/lib/catalog/custom-scores";
import { modelPage } from "@/lib/catalog/model-page";
import { sourceNames } from "@/lib/catalog/source-names";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { claimValue } from "@/lib/domain/claims/claim-value";
import { explore } from "@/lib/domain/explore";
import { count, usd } from "@/lib/domain/format";
import { perMonth } from "@/lib/domain/workload";
import { loadExplorer } from "@/lib/search/explorer";
import { sharedChart } from "./shared-chart";
import { sharedCost } from "./shared-cost";

/** A figure of today that a text rests on, with the view that shows it. */
type QuotedFigure = {
  /** As the page at `href` writes it. */
  text: string;
  href: string;
  /** Names of its sources. */
  sources: readonly string[];
  asOf: string;
};

const PRICES = ["models.dev", "pi-ai"];

/** How many models a view of the explorer lists. */
export function listedModels(query: string): QuotedFigure {
  const state = loadExplorer(new URLSearchParams(query));
  const { rows } = explore(explorable(), state, DEFAULT_MIX, customScores(state.tasks));
  const sources = named(["models.dev", "hub-repos", "curated"]);
  return { text: count(rows.length), href: `/?${query}`, sources, asOf: snapshotDates().prices };
}

/** A figure of a claim by its label, with the claim's switches as the query sets them. */
export function claimFigure(id: string, label: string, query = ""): QuotedFigure {
  const asked = Object.fromEntries(new URLSearchParams(query));
  const figure = claim(id, asked)?.figures.find((one) => one.label === label);
  if (!figure) throw new Error(`${label} is quoted of ${id}, which has no such figure`);
  return {
    text: claimValue(figure.value, figure.unit),
    href: query === "" ? `/claims/${id}` : `/claims/${id}?${query}`,
    ...{ sources: named(figure.sources), asOf: figure.asOf },
  };
}

/** How many offers there are of a model. */
export function offersOf(id: string): QuotedFigure {
  const offers = modelPage(id)?.offers;
  if (!offers) throw new Error(`The offers of ${id} are quoted, which is no model`);
  const { prices: asOf } = snapshotDates();
  return { text: count(offers.length), href: `/models/${id}`, sources: named(PRICES), asOf };
}

/** What a workload costs a month with the model paid for now. */
export function monthlyCost(query: string): QuotedFigure {
  const { view, state } = sharedCost(new URLSearchParams(query));
  if (!view.now?.price) throw new Error(`The cost of ${query} is quoted, which has none`);
  return {
    text: usd(perMonth(view.now.price.median, state.workload)),
    ...{ href: `/cost?${query}`, sources: named(PRICES), asOf: snapshotDates().prices },
  };
}

/** What a chart finds. */
export function chartFinding(query: string): QuotedFigure {
  const { finding } = sharedChart(new URLSearchParams(query));
  return {
    ...{
      text: finding.title,
      href: `/charts?${query}`,
      sources: named([...PRICES, "epoch-index"]),
    },
    asOf: snapshotDates().prices,
  };
}

function named(sources: readonly string[]): string[] {
  return sources.map((id) => sourceNames()[id]?.name ?? id);
}
