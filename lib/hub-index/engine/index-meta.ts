import { z } from "zod";

/** What an index says about itself, one row of `hub_meta` a field. */
export const IndexMeta = z.strictObject({
  schema: z.number().int(),
  /** Names this build; another one after every load. */
  build: z.string(),
  /** Counts the changes since the build. */
  changes: z.number().int(),
  rows: z.number().int(),
  /** Rows of the build; those after them came with changes. */
  built: z.number().int(),
  /** Where the rows come from. */
  origin: z.enum(["seed", "file", "hub"]),
  /** Day the facts are of, `YYYY-MM-DD`. */
  asOf: z.string(),
  /** Changes up to then are in it, in seconds since 1970: an incremental run begins there. */
  newest: z.number().int().nullable(),
});
export type IndexMeta = z.infer<typeof IndexMeta>;

/** What a load says of its rows. */
export type About = Pick<IndexMeta, "origin" | "asOf"> & {
  /** When the list began to be read, in seconds since 1970: of later changes some may be missing. */
  begun?: number;
};

/** `newest` of rows whose latest change this is. */
export const newestOf = (latest: number | null, { begun }: Pick<About, "begun">): number | null =>
  latest !== null && begun !== undefined ? Math.min(latest, begun) : latest;

/** Reads the rows of `hub_meta`; null when they are not those of this version. */
export function parseMeta(rows: readonly { key: string; value: string }[]): IndexMeta | null {
  const fields = Object.fromEntries(rows.map(({ key, value }) => [key, jsonOf(value)]));
  const parsed = IndexMeta.safeParse(fields);
  return parsed.success ? parsed.data : null;
}

export const metaRows = (meta: IndexMeta): { key: string; value: string }[] =>
  Object.entries(meta).map(([key, value]) => ({ key, value: JSON.stringify(value) }));

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours: the schema refuses it.
    return undefined;
  }
}
