import type pg from "pg";
import { emptyBitmap, rowsOf, setBit } from "../text/bitmap";
import { eachWordWithin, findByBeginning } from "../text/find-words";
import { type TextSegment, TextSegmentBuilder } from "../text/text-segment";
import { eachNumber } from "../text/varint";
import { storedPlaces } from "./places";

/** Ids read, and words written, with one statement. */
const AT_ONCE = 20_000;
/** Lists of so many words are joined in a few milliseconds; parts that more words have are kept joined. */
const FEW_WORDS = 200;

type Rows = { first: number; end: number; change: number };

/** Stores which words the rows of a new build have. */
export async function storeWords(pool: pg.Pool, rows: Rows): Promise<void> {
  const segment = await segmentOf(pool, rows);
  await insertWords(pool, segment, rows.change);
  await insertParts(pool, rowsOfParts(segment, everyPart(), FEW_WORDS + 1), rows.change);
}

/** Adds those of rows that came with a change: of parts those that the build keeps. */
export async function addWords(pool: pg.Pool, rows: Rows): Promise<void> {
  if (rows.first === rows.end) return;
  const segment = await segmentOf(pool, rows);
  await insertWords(pool, segment, rows.change);
  const kept = await pool.query<{ part: string }>("select distinct part from hub_part");
  const parts = kept.rows.map(({ part }) => part);
  await insertParts(pool, rowsOfParts(segment, parts, 1), rows.change);
}

async function segmentOf(pool: pg.Pool, { first, end }: Rows): Promise<TextSegment> {
  const builder = new TextSegmentBuilder(first);
  for (let from = first; from < end; from += AT_ONCE) {
    const { rows } = await pool.query<{ id: string }>(
      "select id from hub_repo where place >= $1 and place < $2 order by place",
      [from, from + AT_ONCE],
    );
    builder.add(rows.map(({ id }) => id.replaceAll("\n", " ")).join("\n"));
  }
  return builder.build();
}

async function insertWords(pool: pg.Pool, segment: TextSegment, change: number): Promise<void> {
  const { text, textAt } = segment;
  for (let from = 0; from + 1 < textAt.length; from += AT_ONCE) {
    const words: string[] = [];
    const places: Buffer[] = [];
    for (let word = from; word < from + AT_ONCE && word + 1 < textAt.length; word += 1) {
      words.push(text.toString("latin1", textAt[word], textAt[word + 1]));
      places.push(storedPlaces(placesOfWord(segment, word)));
    }
    await pool.query(
      `insert into hub_word select t.word, $1, t.places
      from unnest($2::text[], $3::bytea[]) as t(word, places)`,
      [change, words, places],
    );
  }
}

type PartRows = { part: string; isBeginning: boolean; places: Buffer };

async function insertParts(pool: pg.Pool, parts: Iterable<PartRows>, change: number) {
  for (const { part, isBeginning, places } of parts)
    await pool.query("insert into hub_part values ($1, $2, $3, $4)", [
      ...[part, isBeginning, change, places],
    ]);
}

/** The rows of parts that at least so many words have. */
function* rowsOfParts(
  segment: TextSegment,
  parts: Iterable<string>,
  leastWords: number,
): Generator<PartRows> {
  for (const part of parts) {
    const needle = Buffer.from(part, "latin1");
    const [from, to] = findByBeginning(segment, needle).prefix;
    const beginning = Array.from({ length: to - from }, (_, at) => from + at);
    const within: number[] = [];
    eachWordWithin(segment, needle, (word) => within.push(word));
    if (beginning.length + within.length < leastWords) continue;
    for (const [isBeginning, words] of [
      [true, beginning],
      [false, within],
    ] as const)
      if (words.length > 0)
        yield { part, isBeginning, places: storedPlaces(placesOfWords(segment, words)) };
  }
}

function placesOfWord({ first, postings, postingsAt }: TextSegment, word: number): number[] {
  const places: number[] = [];
  eachNumber(postings, postingsAt[word] ?? 0, postingsAt[word + 1] ?? 0, (row) =>
    places.push(first + row),
  );
  return places;
}

function placesOfWords(segment: TextSegment, words: readonly number[]): Uint32Array {
  const { first, rows, postings, postingsAt } = segment;
  const bitmap = emptyBitmap(rows);
  for (const word of words)
    eachNumber(postings, postingsAt[word] ?? 0, postingsAt[word + 1] ?? 0, (row) =>
      setBit(bitmap, row),
    );
  return rowsOf(bitmap).map((row) => first + row);
}

const LETTERS = [..."0123456789abcdefghijklmnopqrstuvwxyz"];

/** Every part of one to three characters. */
function* everyPart(): Generator<string> {
  for (const a of LETTERS) {
    yield a;
    for (const b of LETTERS) {
      yield a + b;
      for (const c of LETTERS) yield a + b + c;
    }
  }
}
