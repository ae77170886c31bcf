import { type RawBuilder, sql } from "kysely";
import { RELATIONS } from "@/lib/domain/hub/repo-kinds";
import { SIZE_CLASSES } from "@/lib/domain/hub/size-class";
import type { HubMakeUp, Part } from "@/lib/domain/hub/stats/make-up";
import type { Engine } from "../engine/engine";
import { SIZE_CLASS_SQL } from "../size-class-sql";

/** What the index is made of. Owners are looked for in lower case: the Hub does not tell case apart. */
export async function makeUp(engine: Engine, owners: readonly string[]): Promise<HubMakeUp> {
  const { dictionary } = engine;
  const [licenses, tasks, libraries, kinds, sizes, known] = await Promise.all([
    partsBy(engine, sql<number>`license`, (code) => dictionary.value("license", code)),
    partsBy(engine, sql<number>`task`, (code) => dictionary.value("task", code)),
    partsBy(engine, sql<number>`library`, (code) => dictionary.value("library", code)),
    partsBy(engine, sql<number>`relation`, (code) => RELATIONS[code] ?? "base"),
    partsBy(
      engine,
      sql<number>`${sql.raw(SIZE_CLASS_SQL)}`,
      (code) => SIZE_CLASSES[code - 1]?.id ?? null,
    ),
    partsByOwner(engine, owners),
  ]);
  return { licenses, tasks, libraries, kinds, sizes, owners: known };
}

const DOWNLOADS = sql<number>`cast(coalesce(sum(downloads), 0) as double precision)`;

async function partsBy<Value>(
  { db }: Engine,
  code: RawBuilder<number>,
  valueOf: (code: number) => Value,
): Promise<Part<Value>[]> {
  const parts = await db
    .selectFrom("hub_repo")
    .select([code.as("code"), DOWNLOADS.as("downloads")])
    .select((repos) => repos.fn.countAll<number>().as("repos"))
    .groupBy(code)
    .execute();
  return mostFirst(
    parts.map(({ code: at, repos, downloads }) => ({ value: valueOf(at), repos, downloads })),
  );
}

async function partsByOwner({ db }: Engine, owners: readonly string[]): Promise<Part<string>[]> {
  if (owners.length === 0) return [];
  const named = await db
    .selectFrom("hub_dictionary")
    .select(["code", "value"])
    .where("field", "=", "author")
    .where(sql<string>`lower(value)`, "in", owners)
    .execute();
  if (named.length === 0) return [];
  const nameOf = new Map(named.map(({ code, value }) => [code, value]));
  const parts = await db
    .selectFrom("hub_repo")
    .select(["author", DOWNLOADS.as("downloads")])
    .select((repos) => repos.fn.countAll<number>().as("repos"))
    .where("author", "in", [...nameOf.keys()])
    .groupBy("author")
    .execute();
  return mostFirst(
    parts.map(({ author, repos, downloads }) => ({
      ...{ value: nameOf.get(author) ?? "", repos, downloads },
    })),
  );
}

function mostFirst<Value>(parts: Part<Value>[]): Part<Value>[] {
  return parts.sort((a, b) => b.repos - a.repos || (String(a.value) < String(b.value) ? -1 : 1));
}
