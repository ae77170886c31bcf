import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openFile } from "@/lib/hub-index/duckdb/open-file";
import { writeIndex } from "@/lib/hub-index/duckdb/write-index";
import { startHubServer, type HubServer } from "@/tests/hub-server/server";
import { repo } from "../hub-index/repos";

const REPOS = 6000;
const PAGES = 6;
const LIMIT_MS = 120_000;

let hub: HubServer;
let folder: string;
let file: string;
beforeAll(async () => {
  hub = await startHubServer({ repos: REPOS, quota: 100_000 });
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hub-sync-"));
  file = path.join(folder, "hub.duckdb");
});
afterEach(() => {
  hub.setFaults();
  hub.asked.length = 0;
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => hub.close());

type Run = { code: number | null; said: string; pid: number };

/** `npm run hub:sync` as a process of its own; killed, if asked to, once the stand-in has been asked so often. */
async function hubSync(
  args: string[] = [],
  { env = {}, killAfterPages }: { env?: Record<string, string>; killAfterPages?: number } = {},
): Promise<Run> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/hub-sync.ts", ...args], {
    env: {
      ...process.env,
      ...{ HF_ENDPOINT: hub.url, HF_TOKEN: "", HF_HUB_OFFLINE: "", HUB_INDEX: file },
      ...{ DATABASE_URL: "", ...env },
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const watch = setInterval(() => {
    if (killAfterPages !== undefined && hub.asked.length > killAfterPages) child.kill("SIGKILL");
  }, 5);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(watch);
  return { code, said, pid: child.pid ?? 0 };
}

/** What an index says of itself, and a sum over all of its rows and names. */
async function contents(index: string) {
  const { engine, close } = await openFile(index);
  const { build: _build, ...meta } = engine.meta;
  const rows = await engine.db.selectFrom("hub_repo").selectAll().orderBy("place").execute();
  const names = await engine.db
    .selectFrom("hub_dictionary")
    .selectAll()
    .orderBy("field")
    .orderBy("code")
    .execute();
  await close();
  return { meta, rows, names };
}

const asked = () => hub.asked.map((url) => new URL(url, hub.url).searchParams);
const cursors = () => asked().map((search) => search.get("cursor"));

describe("npm run hub:sync", () => {
  it(
    "walks the whole Hub, goes on after kill -9, and ends with what an undisturbed run has",
    async () => {
      const undisturbed = path.join(folder, "undisturbed.duckdb");
      const whole = await hubSync([], { env: { HUB_INDEX: undisturbed } });
      expect(whole).toMatchObject({ code: 0, said: expect.stringContaining("6,000 repos as of") });
      expect(whole.said).toMatch(/6,000 repos, [\d,]+ a second/);
      expect(asked().map((search) => search.get("limit"))).toEqual(Array(PAGES).fill("1000"));
      expect(asked()[0]?.get("sort")).toBe("createdAt");
      const walked = cursors();

      hub.asked.length = 0;
      hub.setFaults({ name: "slow", ms: 80 });
      for (const pages of [1, 2])
        expect(await hubSync([], { killAfterPages: hub.asked.length + pages })).toMatchObject({
          code: null,
        });
      hub.setFaults();
      const before = hub.asked.length;
      expect(before).toBeGreaterThan(2);
      expect(await hubSync()).toMatchObject({ code: 0 });
      // Of the walk, the end alone was asked for again.
      expect(cursors().slice(before)).toEqual(walked.slice(-(hub.asked.length - before)));
      expect(hub.asked.length - before).toBeLessThan(PAGES - 1);

      const [one, other] = [await contents(undisturbed), await contents(file)];
      expect(other.rows).toHaveLength(REPOS);
      expect(other.rows).toEqual(one.rows);
      expect(other.names).toEqual(one.names);
      expect(readdirSync(folder).sort()).toEqual(["hub.duckdb", "undisturbed.duckdb"]);
    },
    LIMIT_MS,
  );

  it(
    "then takes what changed since, and everything only when told to",
    async () => {
      await hubSync();
      hub.asked.length = 0;
      const { code, said } = await hubSync();
      expect(code).toBe(0);
      expect(said).toContain("6,000 repos as of");
      // The changes of the last hour of 325 days are on the first page.
      expect(asked().map((search) => search.get("sort"))).toEqual(["lastModified"]);

      hub.asked.length = 0;
      await hubSync(["--all"]);
      expect(asked().map((search) => search.get("sort"))).toEqual(Array(PAGES).fill("createdAt"));
    },
    LIMIT_MS,
  );

  it(
    "waits out a rate limit, goes on after a 504 in the middle, and says both",
    async () => {
      hub.setFaults(
        { name: "429", after: 1, times: 1, ms: 2000 },
        // Its own retry fails too, so the walk pauses.
        { name: "504", after: 3, times: 2 },
      );
      const { code, said } = await hubSync();
      expect(said).toContain("The Hub's rate limit is used up: waiting 2 s.");
      expect(said).toContain("The Hub failed with 504: waiting 3 s.");
      expect(code).toBe(0);
      expect((await contents(file)).rows).toHaveLength(REPOS);
    },
    LIMIT_MS,
  );

  it(
    "keeps the old index when the list is cut off while it is walked",
    async () => {
      await hubSync();
      const old = await contents(file);
      hub.setFaults({ name: "shrinking" });
      const { code, said } = await hubSync(["--all"]);
      expect(said).toContain("ended after 3600 repos, and the index has 6000: it was cut off");
      expect(code).toBe(1);
      expect(await contents(file)).toEqual(old);
      expect(readdirSync(folder)).toEqual(["hub.duckdb"]);
    },
    LIMIT_MS,
  );

  it(
    "counts entries that cannot be read and leaves them out",
    async () => {
      hub.setFaults({ name: "wrong-types", after: 1, times: 1 });
      const { code, said } = await hubSync();
      expect(said).toContain("5,000 repos, ");
      expect(said).toContain("1,000 could not be read");
      expect(code).toBe(0);
    },
    LIMIT_MS,
  );

  it(
    "stops when another one is at it, and says which",
    async () => {
      hub.setFaults({ name: "slow", ms: 400 });
      const first = hubSync();
      while (hub.asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
      const second = await hubSync();
      const { code, pid } = await first;
      expect(second.said).toMatch(new RegExp(`^Process ${pid} on .* has been syncing since 20`));
      expect([code, second.code]).toEqual([0, 1]);
    },
    LIMIT_MS,
  );

  it.each([
    [{ HF_HUB_OFFLINE: "1" }, "HF_HUB_OFFLINE is set, so the Hub is not asked. Load a dump"],
    [{ HF_ENDPOINT: "hub" }, "HF_ENDPOINT has a value that cannot be used"],
    [{ HF_TOKEN: "hf_of_nobody" }, "The Hub refused with 401"],
    [
      { DATABASE_URL: "postgres://127.0.0.1:9/none" },
      "The database of DATABASE_URL does not answer",
    ],
  ])(
    "says why it cannot ask with %o",
    async (env, sentence) => {
      const { code, said } = await hubSync([], { env });
      expect(said).toContain(sentence);
      expect(said).not.toContain("    at ");
      expect(code).toBe(1);
    },
    LIMIT_MS,
  );

  it(
    "loads the seed where there is no index, and leaves one that is there",
    async () => {
      const { said } = await hubSync(["--seed"]);
      expect(said).toContain("repos as of 2026-08-23");
      expect((await contents(file)).meta.origin).toBe("seed");
      await writeIndex(file, [[repo("a/b")]], { origin: "hub", asOf: "2026-10-01" });
      expect((await hubSync(["--seed"])).said).toContain("1 repos as of 2026-10-01");
      expect(hub.asked).toEqual([]);
    },
    LIMIT_MS,
  );
});

/** A file system of a few MB, where this process may mount one. */
function smallDisk(): string | null {
  const disk = mkdtempSync(path.join(tmpdir(), "small-disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", disk]).status === 0;
  if (!mounted) rmSync(disk, { recursive: true });
  return mounted ? disk : null;
}

const disk = smallDisk();
afterAll(() => {
  if (!disk) return;
  execFileSync("umount", [disk]);
  rmSync(disk, { recursive: true });
});

it.skipIf(!disk)(
  "leaves the old index whole on a full disk, says so, and goes on once there is room",
  async () => {
    const home = path.join(disk ?? "", "index");
    mkdirSync(home);
    const index = path.join(home, "hub.duckdb");
    await writeIndex(index, [[repo("old/one")]], { origin: "hub", asOf: "2026-10-01" });
    const old = await contents(index);
    const ballast = path.join(disk ?? "", "ballast");
    // From a disk that is full with the first page to one that only lacks room for the new index.
    for (const room of [100_000, 500_000, 1_000_000]) {
      const { bavail, bsize } = statfsSync(disk ?? "");
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - room));
      const { code, said } = await hubSync([], { env: { HUB_INDEX: index } });
      expect(said).toContain(`The disk of ${home} is full. The index is as it was`);
      expect(code).toBe(1);
      expect(await contents(index)).toEqual(old);
      rmSync(ballast);
    }
    execFileSync("mount", ["-o", "remount,size=60m", disk ?? ""]);
    expect(await hubSync([], { env: { HUB_INDEX: index } })).toMatchObject({ code: 0 });
    expect((await contents(index)).rows).toHaveLength(REPOS);
  },
  LIMIT_MS,
);
