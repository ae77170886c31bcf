import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hubIndexOver } from "@/lib/hub-index/open-hub-index";
import { postgresSource } from "@/lib/hub-index/postgres/postgres-source";
import { type SyncFrom, syncHub } from "@/lib/hub-index/sync/sync-hub";
import { type RunningPostgres, startPostgres } from "@/scripts/lib/postgres";
import { postgresFolder } from "./engines";
import { entry, fakeLister, NEWEST } from "./fake-lister";

let server: RunningPostgres;
let folder: string;

describe.skipIf(!postgresFolder)("a sync into PostgreSQL", () => {
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "hub-sync-"));
    server = await startPostgres(postgresFolder ?? "");
  }, 60_000);
  afterAll(() => {
    server.stop();
    rmSync(folder, { recursive: true });
  });

  const sync = (from: SyncFrom) =>
    syncHub({
      file: path.join(folder, "hub.duckdb"),
      databaseUrl: server.url,
      from,
      now: new Date("2026-10-01T12:00:00Z"),
      onProgress: () => {},
    });

  it("says that there is no index before the first one", async () => {
    const index = hubIndexOver(postgresSource(server.url), new Map());
    await expect(index.search({})).rejects.toThrow();
    await index.close();
  });

  it("begins with the seed, then takes the whole Hub, then what changed", async () => {
    const seed = await sync({ kind: "seed" });
    expect(seed).toMatchObject({ origin: "seed", asOf: "2026-08-23" });
    expect(await sync({ kind: "seed" })).toEqual(seed);

    const list = fakeLister(8000, 1000);
    const whole = await sync({ kind: "hub", list, afresh: false });
    expect(whole).toMatchObject({ origin: "hub", rows: 8000, newest: NEWEST / 1000 });
    expect((await sync({ kind: "seed" })).build).toBe(whole.build);

    const changed = { lastModified: new Date(NEWEST + 60_000).toISOString(), likes: 99 };
    const later = await sync({
      kind: "hub",
      afresh: false,
      list: async function* ({ sort }) {
        expect(sort).toBe("lastModified");
        yield {
          repos: [entry("new/one", changed), entry("owner-0/model-0", changed)],
          malformed: [],
          next: null,
        };
      },
    });
    expect(later).toMatchObject({ build: whole.build, rows: 8001, changes: 1 });
    const index = hubIndexOver(postgresSource(server.url), new Map());
    const liked = await index.search({ sort: "likes", limit: 2 });
    expect(liked.rows.map(({ id }) => id).sort()).toEqual(["new/one", "owner-0/model-0"]);
    await index.close();
    expect(readdirSync(folder)).toEqual([]);
  }, 60_000);
});
