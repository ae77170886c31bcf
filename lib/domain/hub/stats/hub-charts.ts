import type { Chart } from "../../charts/chart";
import type { Look } from "../../charts/plot";
import { percent } from "../../format";
import type { CommercialUse } from "../../license";
import { USE_NAMES } from "../../short-names";
import { type IndexAbout, indexSource } from "../index-words";
import { KIND_WORDS } from "../lineage-words";
import type { Relation } from "../repo-kinds";
import { SIZE_CLASSES } from "../size-class";
import { sizeWords } from "../size-words";
import { type Amount, type HubMakeUp, type Part, sumOf } from "./make-up";
import { shareChart, type ShareRow } from "./share-chart";
import { commonestTitle, shareWords } from "./share-words";
import type { ShareOf } from "./stats-state";

export type StatsData = {
  makeUp: HubMakeUp;
  about: IndexAbout;
  of: ShareOf;
  /** What a license tag allows. */
  useOf: (tag: string) => CommercialUse;
  /** The country of a lab by its owner on the Hub in lower case: null where the lab's is not known, undefined for no lab of ours. */
  countryOf: (owner: string) => string | null | undefined;
  /** Where the repos of a value are listed; null are those that state none. */
  href: (field: "license" | "task" | "library" | "kind", value: string | null) => string;
};

const NOT_STATED = "Not stated";
const STATED = [
  { look: "1", words: "Stated" },
  { look: "other", words: "Not stated, or others together" },
] as const;

const USE_LOOK = {
  allowed: "1",
  conditions: "2",
  "not-allowed": "3",
  unknown: "other",
} as const satisfies Record<CommercialUse, Look>;

export function licenseChart(data: StatsData): Chart {
  const { makeUp, of, useOf, href } = data;
  const rows = makeUp.licenses.map(({ value, repos, downloads }): ShareRow => {
    const use = value === null ? "unknown" : useOf(value);
    return {
      ...{ repos, downloads, name: value ?? NOT_STATED, note: USE_NAMES[use] },
      ...{ look: USE_LOOK[use], silent: value === null, href: href("license", value) },
    };
  });
  const none = sumOf(makeUp.licenses.filter(({ value }) => value === null));
  const named = makeUp.licenses.filter((part): part is Part<string> => part.value !== null);
  const free = sumOf(named.filter(({ value }) => useOf(value) === "allowed"));
  const whole = sumOf(makeUp.licenses);
  return shareChart({
    ...common("licenses", data),
    title: `${shareWords(none, whole, of)} ${of === "repos" ? "name" : "are of repos that name"} no license; of the rest, ${rate(free, sumOf(named), of)} allow commercial use without conditions`,
    method:
      "License tags as uploaders wrote them; what each allows is our reading of its text. “other” and tags we do not know count as not known.",
    subject: "License tags",
    noteLabel: "Commercial use",
    series: [
      { look: "1", words: "Commercial use allowed" },
      { look: "2", words: "With conditions" },
      { look: "3", words: "Not allowed" },
      { look: "other", words: "Not known, not stated, or others together" },
    ],
    rows,
  });
}

export function taskChart(data: StatsData): Chart {
  return statedChart(data, {
    ...{ id: "tasks", field: "task", what: "task", subject: "Tasks", parts: data.makeUp.tasks },
    method: "The Hub’s pipeline tag. A repo has one or none.",
  });
}

export function libraryChart(data: StatsData): Chart {
  return statedChart(data, {
    ...{ id: "libraries", field: "library", what: "library", subject: "Libraries" },
    parts: data.makeUp.libraries,
    method: "The library that a repo names as the one it is loaded with. A repo has one or none.",
  });
}

type Stated = {
  id: string;
  field: "task" | "library";
  what: string;
  subject: string;
  method: string;
  parts: readonly Part<string | null>[];
};

function statedChart(data: StatsData, { field, what, parts, ...spec }: Stated): Chart {
  const rows = parts.map(({ value, repos, downloads }): ShareRow => ({
    ...{ repos, downloads, name: value ?? NOT_STATED, silent: value === null },
    ...{ look: value === null ? "other" : "1", href: data.href(field, value) },
  }));
  return shareChart({
    ...common(spec.id, data),
    ...spec,
    title: commonestTitle({ what, ...halves(rows) }, data.of),
    series: STATED,
    rows,
  });
}

export function sizeChart(data: StatsData): Chart {
  const partOf = new Map(data.makeUp.sizes.map((part) => [part.value, part]));
  const rows = [...SIZE_CLASSES.map(({ id }) => id), null].flatMap((id): ShareRow[] => {
    const part = partOf.get(id);
    if (!part) return [];
    const { repos, downloads } = part;
    const name = id === null ? "Not known" : sizeWords(id);
    return [{ repos, downloads, name, silent: id === null, look: id === null ? "other" : "1" }];
  });
  return shareChart({
    ...common("sizes", data),
    title: sizeTitle(rows, data.of),
    method:
      "Parameters as the Hub counts them in safetensors files; packed weights are under-counted, and repos without such files are not known. An adapter counts its own.",
    subject: "Parameters",
    series: [
      { look: "1", words: "Known" },
      { look: "other", words: "Not known" },
    ],
    rows,
    ordered: true,
  });
}

function sizeTitle(rows: readonly ShareRow[], of: ShareOf): string {
  const { stated, silent } = halves(rows);
  const [first] = stated.toSorted((a, b) => b[of] - a[of]);
  if (!first) return "No repo of the index has a known size";
  const known = sumOf(stated);
  return `${first.name} parameters ${of === "repos" ? "is the commonest size" : "is downloaded most"}: ${shareWords(first, known, of)} of known size; ${shareWords(sumOf(silent), sumOf(rows), of)} are of unknown size`;
}

export function kindChart(data: StatsData): Chart {
  const { makeUp, of, href } = data;
  const name = (kind: Relation) => (kind === "base" ? "names no origin" : KIND_WORDS[kind].many);
  const rows = makeUp.kinds.map(({ value, repos, downloads }): ShareRow => ({
    ...{ repos, downloads, name: name(value), look: value === "base" ? "text" : "1" },
    href: href("kind", value),
  }));
  const alone = sumOf(makeUp.kinds.filter(({ value }) => value === "base"));
  const made = makeUp.kinds
    .filter(({ value }) => value !== "base")
    .toSorted((a, b) => b[of] - a[of]);
  const [first] = made;
  const rest = first
    ? `; of the rest, ${rate(first, sumOf(made), of)} ${of === "repos" ? "are" : "go to"} ${KIND_WORDS[first.value].many}`
    : "";
  return shareChart({
    ...common("kinds", data),
    title: `${shareWords(alone, sumOf(makeUp.kinds), of)} ${of === "repos" ? "name" : "are of repos that name"} no repo they were made from${rest}`,
    method:
      "What repos say of their own origin. Many that were made from another do not say so, and count as naming none.",
    subject: "Kinds",
    series: [
      { look: "1", words: "Made from another repo" },
      { look: "text", words: "Names no origin" },
    ],
    rows,
  });
}

/** `country` names a country by its code. */
export function countryChart(data: StatsData, country: (code: string) => string): Chart {
  const { makeUp, of, countryOf } = data;
  const sums = new Map<string | null, Amount>();
  for (const { value, ...amount } of makeUp.owners) {
    const code = countryOf(value.toLowerCase());
    if (code !== undefined) sums.set(code, sumOf([sums.get(code) ?? NONE, amount]));
  }
  const whole = sumOf(makeUp.kinds);
  const labs = sumOf([...sums.values()]);
  const strangers = {
    repos: whole.repos - labs.repos,
    downloads: whole.downloads - labs.downloads,
  };
  const rows = [
    ...[...sums].map(([code, amount]): ShareRow => ({
      ...amount,
      ...{ name: code === null ? "Labs of unknown country" : country(code) },
      look: code === null ? "other" : "1",
    })),
    { ...strangers, name: "Owners that are no lab of ours", look: "other" as const, silent: true },
  ];
  const [first] = rows.filter(({ look }) => look === "1").toSorted((a, b) => b[of] - a[of]);
  return shareChart({
    ...common("countries", data),
    title: first
      ? `Labs in ${first.name} have most: ${rate(first, labs, of)} of the ${of} of labs we know; ${shareWords(strangers, whole, of)} are of other owners, whose country is not known`
      : "No repo of the index is of a lab we know",
    method:
      "An owner counts for the country where the lab that it belongs to has its headquarters, by our own list of labs. Everybody else’s country is not known and not guessed.",
    subject: "Labs’ countries",
    series: [
      { look: "1", words: "Labs of our list" },
      { look: "other", words: "Not known, or others together" },
    ],
    rows,
  });
}

const NONE: Amount = { repos: 0, downloads: 0 };

function common(id: string, { about, of }: StatsData) {
  return { id, of, sources: indexSource(about) };
}

function halves(rows: readonly ShareRow[]) {
  return {
    stated: rows.filter(({ silent }) => !silent),
    silent: rows.filter(({ silent }) => silent),
  };
}

function rate(part: Amount, whole: Amount, of: ShareOf): string {
  return percent(whole[of] === 0 ? 0 : part[of] / whole[of]);
}
