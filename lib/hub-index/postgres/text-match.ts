import { type Kysely, type RawBuilder, sql, type SqlBool } from "kysely";
import type { Tables } from "../engine/tables";
import { slipPatterns } from "../text/slips";
import { INFIX_LENGTH, TYPO_LENGTH } from "../text/words";

/** How to find the rows that hold a text. */
export type TextMatch = {
  where: RawBuilder<SqlBool>;
  /** 0: all words whole, 1: all at the beginning of a word, 2: all somewhere. */
  rank: RawBuilder<number>;
  /** Whether a word that is nowhere was taken for a slip of one that is. */
  corrected: boolean;
};

type Places = { whole: RawBuilder<SqlBool>; prefix: RawBuilder<SqlBool>; any: RawBuilder<SqlBool> };

/**
 * How to find words in the column `words`: lower case, parted and framed by blanks. Words hold only letters and digits,
 * so nothing in a pattern needs escaping; they are bound as parameters all the same.
 */
export async function textMatch(
  db: Kysely<Tables>,
  words: readonly string[],
): Promise<TextMatch | null> {
  if (words.length === 0) return null;
  const found = await Promise.all([...new Set(words)].map((word) => placesOf(db, word)));
  if (found.includes(null)) return null;
  const places = found.flatMap((entry) => entry ?? []);
  const all = (of: "whole" | "prefix" | "any") =>
    sql<boolean>`(${sql.join(
      places.map((place) => place[of]),
      sql` and `,
    )})`;
  return {
    where: all("any"),
    rank: sql<number>`case when ${all("whole")} then 0 when ${all("prefix")} then 1 else 2 end`,
    corrected: places.some(({ isSlip }) => isSlip),
  };
}

/** Null when no row has the word, nor one a slip away from it at a beginning. */
async function placesOf(
  db: Kysely<Tables>,
  word: string,
): Promise<(Places & { isSlip: boolean }) | null> {
  const like = (pattern: string) => sql<boolean>`words like ${pattern}`;
  const exact: Places = {
    whole: like(`% ${word} %`),
    prefix: like(`% ${word}%`),
    any: like(word.length < INFIX_LENGTH ? `% ${word}%` : `%${word}%`),
  };
  if (await isAnywhere(db, exact.any)) return { ...exact, isSlip: false };
  if (word.length < TYPO_LENGTH) return null;
  const spellings = slipPatterns(word).map((pattern) => pattern.replace("?", "[a-z0-9]"));
  const slip = sql<boolean>`words ~ ${` (?:${spellings.join("|")})`}`;
  if (!(await isAnywhere(db, slip))) return null;
  return { whole: sql<boolean>`false`, prefix: slip, any: slip, isSlip: true };
}

async function isAnywhere(db: Kysely<Tables>, condition: RawBuilder<SqlBool>): Promise<boolean> {
  const row = await db
    .selectFrom("hub_repo")
    .select("place")
    .where(condition)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
