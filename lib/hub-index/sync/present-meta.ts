import { IndexFileError } from "../duckdb/attach-index";
import { metaOfFile } from "../duckdb/meta-of-file";
import type { IndexMeta } from "../engine/index-meta";
import { SCHEMA_VERSION } from "../engine/tables";
import { postgresMeta } from "../postgres/load";

/** What the present index says about itself; null when there is none of this version to go on from. */
export async function presentMeta(where: {
  file: string;
  databaseUrl?: string | undefined;
}): Promise<IndexMeta | null> {
  if (where.databaseUrl) {
    const meta = await postgresMeta(where.databaseUrl);
    return meta?.schema === SCHEMA_VERSION ? meta : null;
  }
  try {
    return await metaOfFile(where.file);
  } catch (error) {
    if (error instanceof IndexFileError) return null;
    throw error;
  }
}
