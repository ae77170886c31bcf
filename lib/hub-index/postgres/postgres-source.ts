import { sql } from "kysely";
import type { Kysely } from "kysely";
import { Dictionary } from "../engine/dictionary";
import type { Engine, EngineSource } from "../engine/engine";
import { parseMeta } from "../engine/index-meta";
import { SCHEMA_VERSION, type Tables } from "../engine/tables";
import { LeastRecent } from "@/lib/domain/least-recent";
import { counter } from "./count";
import { authorCounter } from "./count-authors";
import { finder, type Match, ReplacedError } from "./find";
import { kyselyOver, postgresPool } from "./pool";
import { rowsOfWord, type WordRows } from "./rows-of-word";
import { type TextMatch, textMatch } from "./text-match";

/** How often the database is asked whether another load has come, in ms. */
const LOOK_EVERY = 1000;
/** Three bits a row each: 1.1 MB at three million rows. */
const KEPT_WORDS = 32;
const KEPT_MATCHES = 32;

/** The database does not answer, or holds no index; the message is for the page. */
export class PostgresUnavailableError extends Error {
  override name = "PostgresUnavailableError";

  /** By name: pages and routes are bundled apart, each with this class, and share one opened index. */
  static is(error: unknown): error is PostgresUnavailableError {
    return error instanceof Error && error.name === "PostgresUnavailableError";
  }
}

/** The index in a PostgreSQL that many instances of the site share. It is connected to with the first query. */
export function postgresSource(url: string): EngineSource {
  const db = kyselyOver(postgresPool(url, "short"));
  let held: Engine | undefined;
  let looked = 0;
  let looking: Promise<Engine> | undefined;

  async function look(): Promise<Engine> {
    const meta = parseMeta(await db.selectFrom("hub_meta").selectAll().execute());
    if (meta?.schema !== SCHEMA_VERSION)
      throw new PostgresUnavailableError(
        "The database holds no index of the Hub of this version. Run npm run hub:sync.",
      );
    looked = performance.now();
    if (held?.meta.build === meta.build && held.meta.changes === meta.changes) return held;
    held = engineOver(db, meta, await Dictionary.read(db));
    return held;
  }

  return {
    async use(work) {
      try {
        if (!held || performance.now() - looked >= LOOK_EVERY) {
          looking ??= look().finally(() => {
            looking = undefined;
          });
          await looking;
        }
        try {
          return await work(held as Engine);
        } catch (error) {
          if (!(error instanceof ReplacedError)) throw error;
          return await work(await look());
        }
      } catch (cause) {
        throw isUnavailable(cause)
          ? new PostgresUnavailableError("The database of the Hub index does not answer.", {
              cause,
            })
          : cause;
      }
    },
    notice: () => null,
    close: () => db.destroy(),
  };
}

function engineOver(db: Kysely<Tables>, meta: Engine["meta"], dictionary: Dictionary): Engine {
  const words = new LeastRecent<string, Promise<WordRows | null>>(KEPT_WORDS);
  const matches = new LeastRecent<string, Promise<TextMatch | null>>(KEPT_MATCHES);
  const rowsOf = (word: string) =>
    keptUnlessFailed(words, word, () => rowsOfWord(db, meta.rows, word));
  const match: Match = (asked) =>
    keptUnlessFailed(matches, asked.join(" "), async () =>
      textMatch(await Promise.all([...new Set(asked)].map(rowsOf))),
    );
  return {
    name: "postgres",
    db,
    meta,
    dictionary,
    find: finder(db, meta, match),
    count: counter(db, match),
    countAuthors: authorCounter(db, match),
    idIs: (id) => sql<boolean>`id = ${id}`,
  };
}

function keptUnlessFailed<Value>(
  kept: LeastRecent<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = kept.get(key, make);
  value.catch(() => {
    kept.delete(key);
  });
  return value;
}

/**
 * Connection refused or lost, no such user or database, the server starting or stopping, a statement over its time; no
 * table: nothing loaded yet.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return (
    /^(?:08|28|3D|53|57)/.test(code) ||
    ["42P01", "3F000", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENOTFOUND", "EPIPE"].includes(
      code,
    ) ||
    /timeout|terminated|Connection ended/i.test(error.message)
  );
}
