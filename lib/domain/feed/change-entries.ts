import { isOfferChange, scoreOrigin, type Change, type ScoreChange } from "../changes/change";
import { longDate } from "../format";
import { groupBy } from "../group-by";
import { tagUri, type FeedEntry } from "./feed";
import { priceEntries, type FeedNames, type FeedScope } from "./price-entries";

/** Changes as entries of a feed, newest first: one for a host and day, for a release, for a model's scores of a day. */
export function changeEntries(
  changes: readonly Change[],
  names: FeedNames & { lab: (model: string) => string },
  scope: FeedScope,
  count: number,
): FeedEntry[] {
  const releases = changes.flatMap((change): FeedEntry[] => {
    if (change.kind !== "model") return [];
    const { model, day } = change;
    return [
      {
        id: tagUri(`models/${model}`),
        title: `${names.lab(model)} released ${names.model(model)}`,
        path: `/models/${model}`,
        updated: `${day}T00:00:00Z`,
        lines: [`${names.model(model)} by ${names.lab(model)}, released on ${longDate(day)}`],
      },
    ];
  });
  const entries = [
    ...priceEntries(changes.filter(isOfferChange), names, scope),
    ...releases,
    ...scoreEntries(
      changes.filter((change) => change.kind === "score"),
      names,
    ),
  ];
  return entries.sort(compareEntries).slice(0, count);
}

function scoreEntries(changes: readonly ScoreChange[], names: FeedNames): FeedEntry[] {
  const groups = groupBy(changes, ({ model, day }) => `${model}/${day}`);
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (!first) return [];
    const { model, day } = first;
    return {
      id: tagUri(`scores/${key}`),
      title: `${names.model(model)}: ${group.map(({ benchmark }) => benchmark).join(", ")}`,
      path: `/models/${model}`,
      updated: `${day}T00:00:00Z`,
      lines: group.map((score) =>
        [`${score.benchmark}: ${score.result}`, scoreOrigin(score)].filter(Boolean).join(", "),
      ),
    };
  });
}

function compareEntries(a: FeedEntry, b: FeedEntry): number {
  if (a.updated !== b.updated) return a.updated < b.updated ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
