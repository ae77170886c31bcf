import type { Cell } from "../columns";
import { csvText } from "../csv";
import { perMonth, type Workload } from "../workload";
import { savingAgainst, type CostRow } from "./cost-row";
import type { CostView } from "./cost-view";

type Field = { header: string; of: (cost: CostRow) => Cell };

/** The list as a file, the model paid for now first: full precision, units in the headers, the workload and dates in the last columns. */
export function costCsv(
  { rows, now, measure }: Pick<CostView, "rows" | "now" | "measure">,
  workload: Workload,
  { dates, url }: { dates: { prices: string; index: string }; url: string },
): string {
  const month = (usd: number | undefined) => (usd === undefined ? null : perMonth(usd, workload));
  const fields: Field[] = [
    { header: "Model id", of: ({ row }) => row.id },
    { header: "Model", of: ({ row }) => row.name },
    { header: "Lab", of: ({ row }) => row.labName },
    { header: "Weights", of: ({ row }) => row.weights },
    { header: "License", of: ({ row }) => row.license },
    { header: "Paid now", of: (cost) => cost === now },
    { header: "USD per request (median over hosts)", of: ({ price }) => price?.median ?? null },
    { header: "USD per day", of: ({ price }) => price && price.median * workload.requests },
    { header: "USD per month", of: ({ price }) => month(price?.median) },
    { header: "USD per month at the cheapest host", of: ({ price }) => month(price?.min.value) },
    { header: "Cheapest host", of: ({ cheapestHost }) => cheapestHost },
    { header: "USD per month at the dearest host", of: ({ price }) => month(price?.max.value) },
    { header: "Hosts", of: ({ price }) => price?.hosts ?? 0 },
    { header: "Hosts at long-context prices", of: ({ notes }) => notes.longContext },
    { header: "Hosts without a cache price", of: ({ notes }) => notes.cacheAssumed },
    { header: "Hosts with too short a context", of: ({ notes }) => notes.tooShort },
    {
      header: "Saving per month in USD",
      of: (cost) => savingAgainst(cost, now, workload)?.usd ?? null,
    },
    { header: `${measure.label} (${measure.by})`, of: ({ quality }) => quality?.value ?? null },
    { header: "Good enough", of: ({ reach }) => REACH_WORD[reach] },
  ];
  const constants: [string, Cell][] = [
    ["Requests per day", workload.requests],
    ["Input tokens per request", workload.input],
    ["Of them cached", workload.cached],
    ["Output tokens per request", workload.output],
    ["Reasoning factor", workload.reasoning],
    ["Batch share", workload.batch],
    ["Prices as of", dates.prices],
    ["Index as of", dates.index],
    ["Link", url],
  ];
  const tail = constants.map(([, value]) => value);
  return csvText([
    [...fields.map(({ header }) => header), ...constants.map(([name]) => name)],
    ...[...(now ? [now] : []), ...rows].map((cost) => [
      ...fields.map(({ of }) => of(cost)),
      ...tail,
    ]),
  ]);
}

const REACH_WORD = {
  reaches: "yes",
  ties: "ties",
  may: "may be",
  below: "no",
  unknown: null,
} as const;
