import { type Kysely } from "kysely";
import type { AuthorCount, Selection } from "../engine/selection";
import type { Tables } from "../engine/tables";
import { whereAll } from "./conditions-sql";
import type { Match } from "./find";

/** `countAuthors` of the engine. */
export const authorCounter =
  (db: Kysely<Tables>, match: Match) =>
  async ({ words, conditions }: Selection, limit: number): Promise<AuthorCount[]> => {
    const text = words && (await match(words));
    if (words && !text) return [];
    return db
      .selectFrom("hub_repo")
      .select("author as code")
      .select((repos) => repos.fn.countAll<number>().as("count"))
      .where("author", "<>", 0)
      .where(whereAll(text?.where() ?? null, conditions.values()))
      .groupBy("author")
      .orderBy("count", "desc")
      .orderBy("author")
      .limit(limit)
      .execute();
  };
