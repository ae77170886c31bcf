import { createHash } from "node:crypto";
import { z } from "zod";
import type { Position } from "../engine/selection";
import type { HubQuery } from "./hub-query";

/** A cursor that was not made here, or for another query. */
export class CursorError extends Error {
  override name = "CursorError";

  /** By name: pages and routes are bundled apart, each with this class, and share one opened index. */
  static is(error: unknown): error is CursorError {
    return error instanceof Error && error.name === "CursorError";
  }
}

const StoredPosition = z.strictObject({
  value: z.number().nullable(),
  rank: z.number().int().min(0).max(2),
  place: z.number().int().nonnegative(),
});

export function encodeCursor(query: HubQuery, { value, rank, place }: Position): string {
  const body = JSON.stringify([value, rank, place]);
  return Buffer.from(`${check(query, body)}${body}`).toString("base64url");
}

/** Throws a `CursorError` for what `encodeCursor` did not write for this query. */
export function decodeCursor(query: HubQuery, cursor: string): Position {
  const text = Buffer.from(cursor, "base64url").toString();
  const [sum, body] = [text.slice(0, CHECK_LENGTH), text.slice(CHECK_LENGTH)];
  if (sum !== check(query, body) || Buffer.from(text).toString("base64url") !== cursor)
    throw new CursorError("The cursor does not belong to this query. Start again without it.");
  const [value, rank, place] = JSON.parse(body) as unknown[];
  return StoredPosition.parse({ value, rank, place });
}

const CHECK_LENGTH = 16;

/** Over what decides the order, so that a cursor cannot be carried to another query; the page's length may change. */
function check({ cursor: _cursor, limit: _limit, ...query }: HubQuery, body: string): string {
  const parts = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([parts, body]))
    .digest("base64url")
    .slice(0, CHECK_LENGTH);
}
