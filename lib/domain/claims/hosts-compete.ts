import { percent } from "../format";
import { median } from "../statistics";
import { fallAfterRelease, hostSpreads } from "../trends/host-spread";
import { isDay } from "../day";
import { defineClaim } from "./claim";
import { OPEN_PRICE } from "./common-switches";

/** A first price recorded later than this after the release is no first price. */
const WITHIN_DAYS = 60;
/** Hosts that a model must have today. */
const HOSTS = 3;

/** "Hosts compete": the spread over the hosts of one model, and how its price moved after release. */
export const hostsCompete = defineClaim({
  id: "hosts-compete",
  statement: "Hosts compete: the price of an open model falls after its release.",
  quote: null,
  how: "Today's price over the first one recorded, for open models that three hosts or more serve.",
  method:
    "For every open model that three hosts or more serve today and whose price was recorded within 60 days of its " +
    "release: today's price over the first, always at 3 : 1. " +
    "Models that lost their hosts are not among them. It holds where the price fell for more than half of them. What the cheapest host asks falls more often than the " +
    "median, because more hosts come, dearer ones among them.",
  switches: {
    price: OPEN_PRICE,
  },
  atMix: false,
  chart: {
    kind: "points",
    words: "Today's price over the first, by day of release; below 1 it fell",
    ...{ day: "released", model: "model", value: "ratio" },
  },
  find({ explorable, series, dates }, { price }) {
    const open = explorable.models.filter(({ weights }) => weights !== "closed");
    const falls = open.flatMap(({ id, released }) => {
      const own = series.get(id);
      if (!own || !released || !isDay(released)) return [];
      const fall = fallAfterRelease(own, released, WITHIN_DAYS);
      return fall && fall.today.hosts >= HOSTS ? [fall] : [];
    });
    const rows = falls
      .map(({ model, released, first, today, ratio, cheapestRatio }) => ({
        ...{ model, released, recorded: first.day },
        first: price === "median" ? first.price.median : first.price.min.value,
        today: price === "median" ? today.median : today.min.value,
        ...{ ratio: price === "median" ? ratio : cheapestRatio, hosts: today.hosts },
      }))
      .sort((a, b) => a.ratio - b.ratio || (a.model < b.model ? -1 : 1));
    const fell = rows.filter(({ ratio }) => ratio < 1).length;
    const rose = rows.filter(({ ratio }) => ratio > 1).length;
    const share = rows.length === 0 ? null : fell / rows.length;
    const spreads = hostSpreads(
      open.map(({ id }) => ({ model: id, price: series.get(id)?.today ?? null })),
      HOSTS,
    );
    const from = {
      sources: ["models.dev-price-events", "models.dev", "pi-ai"],
      asOf: dates.prices,
    };
    return {
      holds: share === null ? null : share > 0.5,
      finding:
        rows.length === 0
          ? "No model has a recorded first price and three hosts."
          : `The price fell for ${fell} of ${rows.length} models (${percent(share)}), stayed for ${rows.length - fell - rose} and rose for ${rose}. Of one model the dearest host asks ${(median(spreads.map(({ ratio }) => ratio)) ?? 1).toFixed(1)} times the cheapest.`,
      figures: [
        { label: "Models whose price fell", value: share, unit: "share", ...from },
        {
          label: "Today's price over the first, median",
          value: median(rows.map(({ ratio }) => ratio)),
          ...{ unit: "times", ...from },
        },
        {
          label: "Dearest host over cheapest, median",
          value: median(spreads.map(({ ratio }) => ratio)),
          ...{ unit: "times", ...from },
        },
        {
          label: "Models whose price rose",
          value: rows.length === 0 ? null : rose / rows.length,
          unit: "share",
          ...from,
        },
        { label: "Models compared", value: rows.length, unit: "count", ...from },
      ],
      table: {
        columns: [
          { id: "model", label: "Model", unit: "model" },
          { id: "released", label: "Released", unit: "date" },
          { id: "recorded", label: "First price of", unit: "date" },
          { id: "first", label: "First price", unit: "usd" },
          { id: "today", label: "Today", unit: "usd" },
          { id: "ratio", label: "Today over first", unit: "times" },
          { id: "hosts", label: "Hosts today", unit: "count" },
        ],
        rows,
      },
    };
  },
});
