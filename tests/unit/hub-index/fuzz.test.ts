import fc from "fast-check";
import { expect, it } from "vitest";
import { COMMERCIAL_USES } from "@/lib/domain/license";
import { HUB_SORTS } from "@/lib/domain/hub/hub-sort";
import type { HubQuery } from "@/lib/hub-index/query/hub-query";
import { GATES, RELATIONS } from "@/lib/domain/hub/repo-kinds";
import { hubRepos } from "@/bench/lib/hub/hub-repos";
import { duckDbIndex, postgresFolder, postgresIndex } from "./engines";

const REPOS = [...hubRepos(3000)];
const USES = new Map([
  ["mit", "allowed"],
  ["gemma", "conditions"],
  ["cc-by-nc-4.0", "not-allowed"],
] as const);

/** Known repos with other figures, and as many new ones. */
const CHANGED = [
  ...REPOS.slice(0, 200).map((one, at) => ({
    ...one,
    downloads: at * 40,
    license: "mit",
    likes: null,
  })),
  ...[...hubRepos(200, 99)].map((one) => ({ ...one, id: `${one.id}-new` })),
];

const RUNS = 2000;

const word = fc.oneof(
  fc.constantFrom(
    "llama",
    "qwen",
    "8b",
    "l",
    "mistrla",
    "finetuned",
    "TheBloke/",
    "%",
    "_",
    "'--",
    "\\",
    "\0",
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: "grapheme", maxLength: 4 }),
);
const value = (...known: string[]) =>
  fc.option(fc.oneof(fc.constantFrom(...known), fc.string()), { nil: null });
const number = fc.oneof(
  fc.constantFrom(0, 1e9, 7e9, -1, 1e300, Infinity, 0.5, 1.7e9),
  fc.double({ noNaN: true }),
);
const range = fc.record({ min: number, max: number }, { requiredKeys: [] });
const some = <Value>(entry: fc.Arbitrary<Value>) => fc.array(entry, { maxLength: 3 });

const query: fc.Arbitrary<HubQuery> = fc.record(
  {
    text: fc.array(word, { maxLength: 3 }).map((words) => words.join(" ")),
    licenses: some(value("mit", "gemma", "other")),
    commercialUse: some(fc.constantFrom(...COMMERCIAL_USES)),
    tasks: some(value("text-generation")),
    libraries: some(value("transformers", "peft")),
    authors: some(fc.oneof(fc.constantFrom("Qwen", "TheBloke"), fc.string())),
    gated: some(fc.option(fc.constantFrom(...GATES), { nil: null })),
    relations: some(fc.constantFrom(...RELATIONS)),
    base: fc.oneof(fc.constantFrom(...REPOS.slice(0, 20).map(({ id }) => id)), fc.string()),
    parameters: range,
    created: range,
    changed: range,
    sort: fc.constantFrom(...HUB_SORTS),
    direction: fc.constantFrom("asc" as const, "desc" as const),
    limit: fc.constantFrom(0, 1, 7, 50, 1e9),
  },
  { requiredKeys: [] },
);

it.skipIf(!postgresFolder)(
  `answers ${RUNS} odd queries, both databases alike, two pages each, and again after a change`,
  async () => {
    const [one, other] = await Promise.all([duckDbIndex(REPOS, USES), postgresIndex(REPOS, USES)]);
    const askBoth = async (numRuns: number) => {
      await fc.assert(
        fc.asyncProperty(query, async (asked) => {
          const [a, b] = await Promise.all([one.index.search(asked), other.index.search(asked)]);
          expect(a).toEqual(b);
          if (!a.next) return;
          const next = { ...asked, cursor: a.next };
          const [c, d] = await Promise.all([one.index.search(next), other.index.search(next)]);
          expect(c).toEqual(d);
        }),
        { numRuns, seed: 20261123 },
      );
      await fc.assert(
        fc.asyncProperty(query, async (asked) => {
          expect(await one.index.facets(asked)).toEqual(await other.index.facets(asked));
        }),
        { numRuns: numRuns / 10, seed: 20261123 },
      );
    };
    try {
      await askBoth(RUNS);
      await Promise.all([one.upsert(CHANGED), other.upsert(CHANGED)]);
      await askBoth(RUNS / 4);
    } finally {
      await Promise.all([one.remove(), other.remove()]);
    }
  },
  300_000,
);
