import { type Kysely, sql } from "kysely";
import type { Tables } from "../engine/tables";
import { emptyBitmap } from "../text/bitmap";
import { slipPatterns, spelledOut } from "../text/slips";
import type { RankedRows } from "../text/text-hits";
import { INFIX_LENGTH, TYPO_LENGTH } from "../text/words";
import { markPlaces } from "./places";

/** The lists of the rows that have a word, by rank. */
type Lists = { rank: number; places: Buffer | null }[];

export type WordRows = RankedRows & { isSlip: boolean };

/** Null when no row has the word, nor one a slip away from it at a beginning. */
export async function rowsOfWord(
  db: Kysely<Tables>,
  rows: number,
  word: string,
): Promise<WordRows | null> {
  const exact =
    (word.length <= INFIX_LENGTH ? await listsOfPart(db, word) : null) ??
    (await listsOfWords(db, word));
  if (exact) return { ...marked(exact, rows), isSlip: false };
  const slips = word.length < TYPO_LENGTH ? null : await listsOfSlips(db, word);
  return slips && { ...marked(slips, rows), isSlip: true };
}

function marked(lists: Lists, rows: number): RankedRows {
  const ofRank = (rank: number, bitmap = emptyBitmap(rows)) => {
    for (const list of lists)
      if (list.rank === rank && list.places) markPlaces(list.places, bitmap);
    return bitmap;
  };
  const whole = ofRank(0);
  const prefix = ofRank(1, whole.slice());
  return { whole, prefix, any: ofRank(2, prefix.slice()) };
}

/** Of a part that is kept; null for others. */
async function listsOfPart(db: Kysely<Tables>, part: string): Promise<Lists | null> {
  const { rows } = await sql<{ rank: number; places: Buffer | null }>`
    select case when is_beginning then 1 else 2 end as rank, string_agg(places, '') as places
      from hub_part where part = ${part} group by is_beginning
    union all select 0, string_agg(places, '') from hub_word where word = ${part}`.execute(db);
  return rows.length > 1 ? rows : null;
}

/** What follows all words that begin so: `{` comes after `z`, the last character a word can have. */
const pastBeginning = (word: string) => `${word}{`;

async function listsOfWords(db: Kysely<Tables>, word: string): Promise<Lists | null> {
  const [from, past] = [word, pastBeginning(word)];
  const where =
    word.length < INFIX_LENGTH
      ? sql`word >= ${from} and word < ${past}`
      : sql`word like ${`%${word}%`}`;
  const { rows } = await sql<{ rank: number; places: Buffer }>`
    select case when word = ${from} then 0 when word >= ${from} and word < ${past} then 1 else 2 end as rank,
      string_agg(places, '') as places
    from hub_word where ${where} group by 1`.execute(db);
  return rows.length > 0 ? rows : null;
}

/** Of words that begin with one a slip away. */
async function listsOfSlips(db: Kysely<Tables>, word: string): Promise<Lists | null> {
  const spellings = slipPatterns(word).flatMap(spelledOut);
  const { rows } = await sql<{ rank: number; places: Buffer | null }>`
    select 1 as rank, string_agg(found.places, '') as places
    from unnest(${spellings}::text[]) as spelling
    cross join lateral (select places from hub_word
      where word >= spelling and word < spelling || '{' offset 0) as found`.execute(db);
  return rows[0]?.places ? rows : null;
}
