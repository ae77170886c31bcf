import type { TokenMix } from "../blend";
import type { Cell as Field } from "../columns";
import { csvText } from "../csv";
import { longDate } from "../format";
import { sentenceText } from "../model-verdict";
import { mixWords } from "../price-verdict";
import type { CompareGroup, CompareRow } from "./compare-rows";
import type { Comparison } from "./comparison";
import { compareTitle } from "./title";
import type { VerdictSentence } from "./verdict";

/** What is written to a file or the clipboard. */
export type CompareExport = {
  comparison: Comparison;
  mix: TokenMix;
  groups: readonly CompareGroup[];
  verdict: readonly VerdictSentence[];
  /** Address of the view. */
  url: string;
};

/** One line for each figure, one column for each model, at full precision; sources and dates in the last column. */
export function compareCsv({ comparison, mix, groups, url }: CompareExport): string {
  const { models, dates, asOf } = comparison;
  const all = (group: string, label: string, unit: string, value: Field): Field[] => [
    ...[group, label, unit],
    ...models.map(() => value),
    "",
  ];
  const lines = groups.flatMap(({ label: group, rows }) =>
    rows.flatMap((row) => [
      [group, row.label, row.unit ?? "", ...row.cells.map(({ value }) => value), sourcesOf(row)],
      ...ends(group, row),
    ]),
  );
  return csvText([
    ["Group", "Figure", "Unit", ...models.map(({ name }) => name), "Sources"],
    ["About", "Model id", "", ...models.map(({ id }) => id), ""],
    ...lines,
    all("About", "Mix (input:output)", "", `${mix.input}:${mix.output}`),
    all("About", "Cached share of input", "", mix.cached),
    all("About", "Batch prices", "", mix.batch),
    all("About", "Prices as of", "", asOf ?? dates.prices),
    all("About", "Index as of", "", dates.index),
    all("About", "Hub facts as of", "", dates.hub),
    all("About", "Address", "", url),
  ]);
}

/** The ends of a row's intervals as lines of their own. */
function ends(group: string, row: CompareRow): Field[][] {
  if (!row.cells.some(({ interval }) => interval)) return [];
  return (["low", "high"] as const).map((end) => [
    group,
    `${row.label}, ${end} end of the 90 % interval`,
    row.unit ?? "",
    ...row.cells.map(({ interval }) => interval?.[end] ?? null),
    sourcesOf(row),
  ]);
}

/** The verdict, a table of what is shown, and where it is from. */
export function compareMarkdown(given: CompareExport): string {
  const { comparison, mix, groups, verdict, url } = given;
  const names = comparison.models.map(({ name }) => name);
  const line = (fields: readonly string[]) => `| ${fields.map(escapeMarkdown).join(" | ")} |`;
  const rows = groups.flatMap(({ rows: inGroup }) =>
    inGroup.map(({ label, cells, best }) => [
      escapeMarkdown(label),
      ...cells.map(({ text, detail }, place) => {
        const figure = escapeMarkdown(detail ? `${text} (${detail})` : text);
        return best[place] ? `**${figure}**` : figure;
      }),
    ]),
  );
  const { dates, asOf, sources } = comparison;
  const used = [...new Set(groups.flatMap((group) => group.rows.flatMap(sourcesIn)))];
  return [
    `## ${escapeMarkdown(compareTitle(names))}`,
    "",
    ...verdict.map(({ sentence }) => escapeMarkdown(sentenceText(sentence))),
    "",
    line(["", ...names]),
    `| --- |${names.map(() => " --- |").join("")}`,
    ...rows.map((fields) => `| ${fields.join(" | ")} |`),
    "",
    `Prices in USD per 1M tokens at ${mixWords(mix)}, as of ${longDate(asOf ?? dates.prices)}; index of ${longDate(dates.index)}; Hub facts of ${longDate(dates.hub)}. Best values in bold.`,
    `Sources: ${used.map((id) => sourceLink(sources, id)).join(", ")}. From <${url}>.`,
    "",
  ].join("\n");
}

function sourceLink(sources: Comparison["sources"], id: string): string {
  const source = sources[id];
  if (!source) return id;
  return source.homepage ? `[${source.name}](${source.homepage})` : source.name;
}

function sourcesIn({ cells }: CompareRow): string[] {
  return cells.flatMap(({ evidence }) => evidence.map(({ source }) => source));
}

/** Each source of a row once, with its newest day. */
function sourcesOf({ cells }: CompareRow): string {
  const newest = new Map<string, string>();
  for (const { source, asOf } of cells.flatMap(({ evidence }) => evidence)) {
    if ((asOf ?? "") >= (newest.get(source) ?? "")) newest.set(source, asOf ?? "");
  }
  return [...newest].map(([source, day]) => `${source} ${day}`.trim()).join("; ");
}

/** Upstream's names must not become markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&").replace(/\s+/g, " ");
}
