import { DuckDBInstance } from "@duckdb/node-api";
import type { IndexMeta } from "../engine/index-meta";
import { attachIndex } from "./attach-index";

/** What the index in a file says about itself. Throws an `IndexFileError` when it cannot be used. */
export async function metaOfFile(file: string): Promise<IndexMeta> {
  const instance = await DuckDBInstance.create(":memory:");
  try {
    const connection = await instance.connect();
    return (await attachIndex(connection, file, "memory")).meta;
  } finally {
    instance.closeSync();
  }
}
