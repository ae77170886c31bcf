import { countryName } from "../country";
import { percent } from "../format";
import { entry } from "../row";
import { leadersOn } from "../trends/leaders";
import { openOf } from "../trends/record-line";
import { yearsBefore } from "../trends/hub-growth";
import type { TrendPoint } from "../trends/trend-point";
import { defineClaim } from "./claim";
import type { ClaimData } from "./claim-data";
import { RESTRICTED } from "./common-switches";

const UNKNOWN_COUNTRY = "unknown";
const BEST = 10;

/** "Open-weight leadership has moved to Chinese labs": their share now and two years before. */
export const chineseLeadership = defineClaim({
  id: "chinese-leadership",
  statement: "Open-weight leadership has moved to Chinese labs.",
  quote: null,
  how: "The share of Chinese labs among the best open models, now and two years before.",
  method:
    "The share of labs with their headquarters in China among the ten best open models by index, the best one and all " +
    "that its interval cannot tell from it, the open models " +
    "released in the year up to that day, or the Hub downloads of the open models that were out by then (downloads are " +
    "today's in both cases). " +
    "A lab whose country is not known counts as not Chinese. It holds where the share is above a half on the day of the newest index and was not two years before.",
  switches: {
    by: {
      label: "Leadership by",
      choices: [
        { value: "best", label: "the ten best" },
        { value: "leaders", label: "the best and its ties" },
        { value: "releases", label: "releases in a year" },
        { value: "downloads", label: "Hub downloads" },
      ],
      default: "best",
    },
    restricted: RESTRICTED,
  },
  atMix: false,
  chart: { kind: "figures", words: "Share of Chinese labs; it has to pass a half", count: 2 },
  find(data, { by, restricted }) {
    const now = data.dates.index;
    const then = yearsBefore(now, 2);
    const counts = restricted === "count";
    const [rowsNow, rowsThen] = [rowsOn(data, now, by, counts), rowsOn(data, then, by, counts)];
    const [shareNow, shareThen] = [share(rowsNow), share(rowsThen)];
    const from = {
      sources: SOURCES[by],
      asOf: by === "downloads" ? data.dates.hub : now,
    };
    return {
      holds: shareNow === null || shareThen === null ? null : shareNow > 0.5 && shareThen <= 0.5,
      finding: `Chinese labs have ${percent(shareNow)} of ${THINGS[by]} now and had ${percent(shareThen)} two years before.`,
      figures: [
        { label: "China's share now", value: shareNow, unit: "share", ...from },
        { label: "Two years before", value: shareThen, unit: "share", ...from },
      ],
      table: {
        columns: [
          { id: "day", label: "On", unit: "date" },
          { id: "model", label: "Model", unit: "model" },
          { id: "country", label: "Country", unit: "text" },
          { id: "released", label: "Released", unit: "date" },
          by === "downloads"
            ? { id: "weight", label: "Downloads", unit: "count" }
            : { id: "index", label: "Index", unit: "points" },
        ],
        rows: [
          ...rowsNow.map((row) => ({ day: now, ...row })),
          ...rowsThen.map((row) => ({ day: then, ...row })),
        ].map(({ code, ...row }) => ({ ...row, country: nameOf(code) })),
      },
    };
  },
});

type By = "best" | "leaders" | "releases" | "downloads";

const THINGS: Readonly<Record<By, string>> = {
  best: "the ten best open models",
  leaders: "the best open model and those it cannot be told from",
  releases: "the open models released in a year",
  downloads: "the downloads of open models",
};
const SOURCES: Readonly<Record<By, readonly string[]>> = {
  best: ["epoch-index", "epoch-versions"],
  leaders: ["epoch-index", "epoch-versions"],
  releases: ["epoch-versions", "models.dev", "tracked-models"],
  downloads: ["hub-repos"],
};

type Row = {
  model: string;
  code: string;
  released: string;
  index: number | null;
  /** What it counts in the share. */
  weight: number;
};

function share(rows: readonly Row[]): number | null {
  const sum = (some: readonly Row[]) => some.reduce((total, { weight }) => total + weight, 0);
  const all = sum(rows);
  return all === 0 ? null : sum(rows.filter(({ code }) => code === "CN")) / all;
}

function rowsOn(
  { points, explorable }: ClaimData,
  day: string,
  by: By,
  restricted: boolean,
): Row[] {
  const codeOf = (lab: string) => entry(explorable.lists.labs, lab)?.country ?? UNKNOWN_COUNTRY;
  if (by === "best" || by === "leaders")
    return bestOn(openOf(points, restricted), day, by).map(({ model, lab, released, value }) => ({
      ...{ model, code: codeOf(lab), released, index: value, weight: 1 },
    }));
  const since = by === "releases" ? yearsBefore(day, 1) : "";
  return explorable.models.flatMap(({ id, lab, weights, released, index, downloads }) => {
    const open = weights === "open" || (restricted && weights === "restricted");
    if (!open || released === null || released > day || released <= since) return [];
    const weight = by === "releases" ? 1 : (downloads ?? 0);
    return { model: id, code: codeOf(lab), released, index: index?.value ?? null, weight };
  });
}

function bestOn(points: readonly TrendPoint[], day: string, by: "best" | "leaders"): TrendPoint[] {
  if (by === "best")
    return points
      .filter(({ released }) => released <= day)
      .sort((a, b) => b.value - a.value)
      .slice(0, BEST);
  const leaders = leadersOn(points, day);
  return leaders ? [leaders.best, ...leaders.tied] : [];
}

function nameOf(code: string): string {
  return code === UNKNOWN_COUNTRY ? "not known" : countryName(code);
}
