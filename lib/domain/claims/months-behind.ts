import { lagOfRecords, type LagRule } from "../trends/lag";
import { defineClaim } from "./claim";
import { AVERAGE, RESTRICTED } from "./common-switches";

const [LEAST, MOST] = [3, 6] as const;

/** "Three to six months behind": the lag of open models behind closed records. */
export const monthsBehind = defineClaim({
  id: "months-behind",
  statement: "Open models are three to six months behind closed ones.",
  quote: {
    by: "Epoch AI, which found 3 months in October 2025",
    url: "https://epoch.ai/data-insights/open-weights-vs-closed-weights-models",
    seen: "2026-11-23",
  },
  how: "Months from each closed record of the index to the first open model that reached it.",
  method:
    "For each closed model that set a new best index, months until the first open model that reached it. What " +
    "counts as reached is the rule. Records that no open model has reached yet have no months and are listed; the " +
    "average is of those reached. With the others counted at what they have waited so far, the mean is what it must " +
    "come to at the least. It holds from 3 to 6 months. Epoch AI averages over all index values between the lines " +
    "instead of over records.",
  switches: {
    rule: {
      label: "Reached when",
      choices: [
        { value: "tie", label: "they cannot be told apart" },
        { value: "interval", label: "its interval reaches it" },
        { value: "within", label: "within one point" },
        { value: "strict", label: "at least as high" },
      ],
      default: "tie",
    },
    average: AVERAGE,
    since: {
      label: "Records since",
      choices: [
        { value: "2025-01-01", label: "2025" },
        { value: "2024-01-01", label: "2024" },
        { value: "2023-01-01", label: "2023" },
      ],
      default: "2025-01-01",
    },
    restricted: RESTRICTED,
  },
  atMix: false,
  chart: {
    kind: "bars",
    words: "Months from each closed record to the first open model that reached it",
    ...{ name: "record", value: "months", waiting: "waiting" },
    series: ["reached after", "not reached, waiting for"],
  },
  find({ points, dates }, { rule, average, since, restricted }) {
    const lag = lagOfRecords(points, {
      ...{ rule: rule satisfies LagRule, since, until: dates.index, scale: "points" },
      restricted: restricted === "count",
    });
    const months = average === "mean" ? lag.mean : lag.median;
    const from = { sources: ["epoch-index", "epoch-versions"], asOf: dates.index };
    return {
      holds: months === null ? null : months >= LEAST && months <= MOST,
      finding:
        months === null
          ? "No record was reached."
          : `The ${average} is ${months.toFixed(1)} months over the ${lag.reached} records that were reached; ${lag.uncaught} ${lag.uncaught === 1 ? "is" : "are"} not yet.`,
      figures: [
        { label: "Lag", value: months, unit: "months", ...from },
        { label: "Records reached", value: lag.reached, unit: "count", ...from },
        { label: "Records not reached yet", value: lag.uncaught, unit: "count", ...from },
        {
          label: "Mean at the least, all records counted",
          value: lag.meanAtLeast,
          unit: "months",
          ...from,
        },
      ],
      table: {
        columns: [
          { id: "record", label: "Closed record", unit: "model" },
          { id: "released", label: "Released", unit: "date" },
          { id: "index", label: "Index", unit: "points" },
          { id: "reachedBy", label: "Reached by", unit: "model" },
          { id: "on", label: "On", unit: "date" },
          { id: "months", label: "After", unit: "months" },
          { id: "waiting", label: "Waiting for", unit: "months" },
        ],
        rows: lag.records.map(({ record, reachedBy, ...times }) => ({
          ...{ record: record.model, released: record.released, index: record.value },
          ...{ reachedBy: reachedBy?.model ?? null, on: reachedBy?.released ?? null },
          ...times,
        })),
      },
    };
  },
});
