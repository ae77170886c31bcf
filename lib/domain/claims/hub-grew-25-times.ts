import { shortCount } from "../format";
import { daysBetween } from "../trends/months";
import { dayOfCount, growthSince, yearsBefore } from "../trends/hub-growth";
import { defineClaim } from "./claim";

const CLAIMED_MODELS = 2_000_000;
const CLAIMED_FACTOR = 25;
/** A factor within a fifth of the claimed one counts as it. */
const TOLERANCE = 0.2;

/** "Over two million models, 25 times more than five years ago", by the dated counts of the Hub. */
export const hubGrew25Times = defineClaim({
  id: "hub-grew-25-times",
  statement: "The Hub holds over two million models, 25 times more than five years ago.",
  quote: null,
  how: "The newest dated count of models on the Hub over the count of five years before.",
  method:
    "The newest dated count of models on the Hub, over the count so many years before; between two counts even " +
    "growth is assumed. It holds where the newest count is above two million and the factor from 20 to 30. The " +
    "bounds of the factor come from the counts before and after that day, as they are stated: most are round numbers, " +
    "and the newest two were read at second hand.",
  switches: {
    years: {
      label: "Years ago",
      choices: [
        { value: "5", label: "5" },
        { value: "4", label: "4" },
        { value: "3", label: "3" },
      ],
      default: "5",
    },
  },
  atMix: false,
  chart: {
    kind: "line",
    words: "Dated counts of models on the Hub",
    ...{ day: "date", value: "models", form: "line", scale: "log" },
  },
  find({ hubGrowth }, { years }) {
    const last = hubGrowth.at(-1);
    const growth = last ? growthSince(hubGrowth, yearsBefore(last.date, Number(years))) : null;
    const since = last ? dayOfCount(hubGrowth, last.models / CLAIMED_FACTOR) : null;
    const took = last && since ? daysBetween(since, last.date) / 365.25 : null;
    const from = { sources: ["hub-growth"], asOf: last?.date ?? "" };
    return {
      holds:
        last && growth
          ? last.models > CLAIMED_MODELS &&
            Math.abs(growth.factor / CLAIMED_FACTOR - 1) <= TOLERANCE
          : null,
      finding: growth
        ? `It holds ${shortCount(growth.to.models)} models, ${growth.to.models > CLAIMED_MODELS ? "over" : "not over"} two million, and ${Math.round(growth.factor)} times the ${shortCount(growth.from.models)} of ${years} years before. The last 25 times took ${took?.toFixed(1) ?? "–"} years.`
        : "There is no count so long ago.",
      figures: [
        {
          label: `Growth in ${years} years`,
          value: growth?.factor ?? null,
          unit: "times",
          ...from,
        },
        { label: "At least", value: growth?.factorLow ?? null, unit: "times", ...from },
        { label: "At most", value: growth?.factorHigh ?? null, unit: "times", ...from },
        { label: "Models on the Hub", value: last?.models ?? null, unit: "count", ...from },
        { label: "25 times took", value: took, unit: "years", ...from },
      ],
      table: {
        columns: [
          { id: "date", label: "Date", unit: "date" },
          { id: "models", label: "Models", unit: "count" },
          { id: "kind", label: "Kind", unit: "text" },
          { id: "source", label: "Stated by", unit: "text" },
        ],
        rows: hubGrowth,
      },
    };
  },
});
