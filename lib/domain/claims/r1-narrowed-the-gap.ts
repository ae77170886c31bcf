import { index as points } from "../format";
import { gapHistory, meanGap, recordGap } from "../trends/record-gap";
import { closedOf } from "../trends/record-line";
import { yearsBefore } from "../trends/hub-growth";
import { defineClaim } from "./claim";
import type { ClaimData } from "./claim-data";
import { RESTRICTED } from "./common-switches";

const R1 = "deepseek/deepseek-r1";

/** "DeepSeek R1 narrowed the gap": the distance of the record lines before it and after. */
export const r1NarrowedTheGap = defineClaim({
  id: "r1-narrowed-the-gap",
  statement: "DeepSeek R1 narrowed the gap between open and closed models.",
  quote: null,
  how: "Best closed index less best open one, averaged over the year before R1 and the year after.",
  method:
    "The gap is the best closed index less the best open one on a day. The days around R1's release are compared, or " +
    "the average gap of the year before it with that of the year after it, or with all time since. It holds where " +
    "the gap is smaller after than before. Only the day itself is R1's doing alone; over a year other models move both " +
    "lines. Months behind are counted from the first closed model, of March 2023, on.",
  switches: {
    after: {
      label: "Compared",
      choices: [
        { value: "day", label: "the day before and the day itself" },
        { value: "year", label: "a year before and after" },
        { value: "since", label: "a year before and all time since" },
      ],
      default: "year",
    },
    restricted: RESTRICTED,
  },
  atMix: false,
  chart: {
    kind: "line",
    words: "Best closed index less best open index; R1 came out on 20 January 2025",
    ...{ day: "day", value: "gap", form: "steps", scale: "linear" },
  },
  find(data, { after, restricted }) {
    const counts = restricted === "count";
    const released = data.points.find(({ model }) => model === R1)?.released ?? null;
    const gaps = released ? compare(data, released, after, counts) : { before: null, after: null };
    const known = gaps.before !== null && gaps.after !== null;
    const from = { sources: ["epoch-index", "epoch-versions"], asOf: data.dates.index };
    const now = recordGap(data.points, data.dates.index, counts);
    const [firstClosed] = closedOf(data.points);
    return {
      holds: known ? (gaps.after ?? 0) < (gaps.before ?? 0) : null,
      finding: `The gap was ${points(gaps.before)} points before R1 and ${points(gaps.after)} after; today it is ${points(now?.gap ?? null)}.`,
      figures: [
        {
          label: "Gap narrowed by",
          value: gaps.before !== null && gaps.after !== null ? gaps.before - gaps.after : null,
          ...{ unit: "points", ...from },
        },
        { label: "Gap before", value: gaps.before, unit: "points", ...from },
        { label: "Gap after", value: gaps.after, unit: "points", ...from },
        { label: "Gap today", value: now?.gap ?? null, unit: "points", ...from },
      ],
      table: {
        columns: [
          { id: "day", label: "From", unit: "date" },
          { id: "closed", label: "Best closed", unit: "model" },
          { id: "open", label: "Best open", unit: "model" },
          { id: "gap", label: "Gap", unit: "points" },
          { id: "apart", label: "Can be told apart", unit: "text" },
          { id: "monthsBehind", label: "Behind by", unit: "months" },
        ],
        rows: gapHistory(data.points, counts).map(
          ({ day, closed, open, gap, tied, monthsBehind }) => ({
            ...{ day, closed: closed.model, open: open.model, gap, apart: tied ? "no" : "yes" },
            // Below the first closed model there is no telling when closed ones were as good.
            monthsBehind: firstClosed && open.value < firstClosed.value ? null : monthsBehind,
          }),
        ),
      },
    };
  },
});

function compare(
  { points: all, dates }: ClaimData,
  released: string,
  after: "day" | "year" | "since",
  restricted: boolean,
): { before: number | null; after: number | null } {
  if (after === "day") {
    const eve = new Date(Date.parse(released) - 86_400_000).toISOString().slice(0, 10);
    return {
      before: recordGap(all, eve, restricted)?.gap ?? null,
      after: recordGap(all, released, restricted)?.gap ?? null,
    };
  }
  const until = after === "year" ? yearsBefore(released, -1) : dates.index;
  return {
    before: meanGap(all, yearsBefore(released, 1), released, restricted),
    after: until <= dates.index ? meanGap(all, released, until, restricted) : null,
  };
}
