import { bar, type CoverageBar, type CoverageInput } from "./coverage-bar";
import { canonical, epoch, labRows } from "./coverage-upstream";
import type { Model } from "./model";

/** Every bar of the catalogue's coverage, in the order they are shown. */
export function coverage(data: CoverageInput): CoverageBar[] {
  return [
    bar({
      id: "models",
      label: "Models",
      counts: "Models in the catalogue.",
      value: data.models.length,
      least: 450,
    }),
    canonical(data),
    labRows(data),
    epoch(data),
    bar({
      id: "newer",
      label: "Newer priced models",
      counts: "Models that so far only the second price source has; their pages say so.",
      value: data.models.filter(({ origin }) => origin === "second-price-source").length,
    }),
    ...openModels(data),
    medians(data),
  ];
}

/** Downloadable models, restricted ones too, that have a price. */
function openModels({ models, summaries }: CoverageInput): CoverageBar[] {
  const priced = new Set(summaries.filter(({ offers }) => offers.length > 0).map(({ id }) => id));
  const open = models.filter(({ id, weights }) => weights.value !== "closed" && priced.has(id));
  const share = (
    id: string,
    label: string,
    counts: string,
    least: number,
    has: (model: Model) => boolean,
  ) =>
    bar({
      id,
      label,
      counts,
      value: open.filter(has).length,
      of: open.length,
      least,
      missing: open.filter((model) => !has(model)).map((model) => ({ id: model.id })),
    });
  return [
    share(
      "repo",
      "Open models with a Hub repo",
      "Priced open or restricted models whose Hub repository is known.",
      0.95,
      ({ hubRepo }) => hubRepo !== null,
    ),
    share(
      "license",
      "Open models with a license",
      "The same with a license that names its source and date; never guessed.",
      0.92,
      ({ license }) => license !== null && license.asOf !== null,
    ),
    share(
      "parameters",
      "Open models with parameters",
      "The same with a total parameter count, doubtful ones marked.",
      0.92,
      ({ parameters }) => parameters.total !== null,
    ),
  ];
}

/** Looks at what makes the prices, not at the rule that chose it. */
function medians({ summaries, hosts }: CoverageInput): CoverageBar {
  const hostOf = new Map(hosts.map((host) => [host.id, host]));
  const entering = summaries.flatMap(({ id, offers }) => offers.map((offer) => ({ id, ...offer })));
  const wrong = entering.filter(({ host, prices }) => {
    const known = hostOf.get(host);
    return (
      !known || known.kind === "reseller" || known.plan || prices.input <= 0 || prices.output <= 0
    );
  });
  return bar({
    id: "medians",
    label: "Prices from those who run it",
    counts: "Offers in a median that are of no reseller and no plan, and above 0.",
    value: entering.length - wrong.length,
    of: entering.length,
    least: 1,
    missing: wrong.map(({ id, host }) => ({ id, why: host })),
  });
}
