import path from "node:path";
import { fileSource } from "./duckdb/file-source";
import { type HubIndex, hubIndexOver } from "./open-hub-index";
import { postgresSource } from "./postgres/postgres-source";
import type { CommercialUses } from "./query/conditions";
import { writeSeedIndex } from "./seed";

/** `HUB_INDEX`: where the embedded index lies. */
export const indexFile = (): string =>
  // Turbopack would take the whole project for what may lie there.
  path.resolve(
    /* turbopackIgnore: true */ process.env.HUB_INDEX || path.join(".hub-index", "hub.duckdb"),
  );

/** `DATABASE_URL=postgres://…`: the index is in that database instead. */
export const databaseUrl = (): string | undefined => process.env.DATABASE_URL || undefined;

/** Next loads a copy of this module for pages, routes and the proxy: they share one index by the process. */
const shared = globalThis as typeof globalThis & { weighbridgeHubIndex?: Promise<HubIndex> };

/** The index of this process, opened with its first use. */
export function hubIndex(uses: CommercialUses): Promise<HubIndex> {
  shared.weighbridgeHubIndex ??= open(uses).catch((error: unknown) => {
    delete shared.weighbridgeHubIndex;
    throw error;
  });
  return shared.weighbridgeHubIndex;
}

async function open(uses: CommercialUses): Promise<HubIndex> {
  const url = databaseUrl();
  return hubIndexOver(
    url ? postgresSource(url) : await fileSource(indexFile(), writeSeedIndex),
    uses,
  );
}
