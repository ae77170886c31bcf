import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openFile } from "@/lib/hub-index/duckdb/open-file";
import { writeIndex } from "@/lib/hub-index/duckdb/write-index";
import { search } from "@/lib/hub-index/query/search";
import { progressText } from "@/lib/hub-index/sync/progress";
import { syncHub } from "@/lib/hub-index/sync/sync-hub";
import type { RepoLister } from "@/lib/hub-index/sync/repo-lister";
import { entry, fakeLister, NEWEST } from "./fake-lister";
import { repo } from "./repos";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hub-sync-"));
  file = path.join(folder, "hub.duckdb");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const NOW = new Date("2026-10-01T12:00:00Z");

const sync = (list: RepoLister, afresh = false, onProgress: (done: number) => void = () => {}) =>
  syncHub({
    file,
    from: { kind: "hub", list, afresh },
    now: NOW,
    onProgress: ({ done }) => {
      onProgress(done);
    },
  });

async function searched(query: Parameters<typeof search>[2]) {
  const { engine, close } = await openFile(file);
  const page = await search(engine, new Map(), query);
  await close();
  return page;
}

it("walks all pages into an index", async () => {
  const meta = await sync(fakeLister(250, 100));
  expect(meta).toMatchObject({
    origin: "hub",
    rows: 250,
    asOf: "2026-10-01",
    newest: NEWEST / 1000,
  });
  const { rows, total } = await searched({ limit: 1 });
  expect([rows[0]?.id, rows[0]?.license, total]).toEqual(["owner-49/model-249", "mit", 250]);
  expect(existsSync(`${file}.sync`)).toBe(false);
  expect(existsSync(`${file}.lock`)).toBe(false);
}, 30_000);

it("goes on after a fault where it was", async () => {
  const whole = fakeLister(300, 100);
  const broken: RepoLister = async function* (options) {
    for await (const page of whole(options)) {
      if (page.next === "200") throw new Error("504");
      yield page;
    }
  };
  await expect(sync(broken)).rejects.toThrow("504");
  const cursors: unknown[] = [];
  const watched: RepoLister = (options) => {
    cursors.push(options.cursor);
    return whole(options);
  };
  const counts: number[] = [];
  const meta = await sync(watched, false, (done) => counts.push(done));
  expect(cursors).toEqual(["100"]);
  expect(counts).toEqual([200, 300]);
  expect(meta.rows).toBe(300);
}, 30_000);

it("takes only what changed since, and what is new", async () => {
  await sync(fakeLister(250, 100));
  const later: RepoLister = async function* ({ sort }) {
    expect(sort).toBe("lastModified");
    const changed = (after: number) => new Date(NEWEST + after).toISOString();
    yield {
      repos: [
        entry("new/one", { lastModified: changed(7_200_000) }),
        entry("owner-49/model-249", { lastModified: changed(1000), likes: 99 }),
        entry("owner-0/model-200", { lastModified: changed(-90_000_000) }),
      ],
      malformed: [],
      next: "more",
    };
    throw new Error("It asks no further than the first that did not change.");
  };
  const meta = await sync(later);
  expect(meta).toMatchObject({ rows: 251, changes: 1, newest: NEWEST / 1000 + 7200 });
  expect((await searched({ sort: "likes", limit: 1 })).rows[0]?.id).toBe("owner-49/model-249");
  expect((await searched({ text: "new" })).total).toBe(1);
}, 30_000);

it("lets the next run begin where this one began to read, not at the latest change it saw", async () => {
  const late: RepoLister = async function* () {
    yield {
      repos: [entry("a/b", { lastModified: "2026-10-01T13:00:00.000Z" })],
      malformed: [],
      next: null,
    };
  };
  expect((await sync(late)).newest).toBe(NOW.getTime() / 1000);
}, 30_000);

it("goes on with a stopped walk over everything, or begins it anew when told to", async () => {
  await writeIndex(file, [[repo("old/one", { changed: NEWEST / 1000 })]], {
    origin: "hub",
    asOf: "2026-09-01",
  });
  const asked: unknown[] = [];
  const stopping = (at: number): RepoLister =>
    async function* (options) {
      asked.push([options.sort, options.cursor]);
      for await (const page of fakeLister(300, 100)(options)) {
        if (page.next === String(at)) throw new Error("504");
        yield page;
      }
    };
  await expect(sync(stopping(200), true)).rejects.toThrow("504");
  await expect(sync(stopping(300))).resolves.toMatchObject({ rows: 300 });
  await expect(sync(stopping(200), true)).rejects.toThrow("504");
  await expect(sync(stopping(200), true)).rejects.toThrow("504");
  expect(asked).toEqual([
    ["createdAt", null],
    ["createdAt", "100"],
    ["createdAt", null],
    ["createdAt", null],
  ]);
}, 30_000);

it("begins anew where what was gathered cannot be read", async () => {
  writeFileSync(`${file}.sync`, "no database");
  expect((await sync(fakeLister(250, 100))).rows).toBe(250);
  expect(readdirSync(folder)).toEqual(["hub.duckdb"]);
}, 30_000);

it("refuses a list far shorter than the index, and leaves that as it is", async () => {
  await sync(fakeLister(100, 100));
  await expect(sync(fakeLister(80, 100), true)).rejects.toThrow(
    "ended after 80 repos, and the index has 100",
  );
  expect((await searched({})).total).toBe(100);
  expect((await sync(fakeLister(95, 100), true)).rows).toBe(95);
}, 30_000);

it("keeps the last of a repo that is listed twice", async () => {
  const twice: RepoLister = async function* () {
    yield { repos: [entry("a/b", { downloads: 1 })], malformed: [], next: "1" };
    yield { repos: [entry("a/b", { downloads: 2 })], malformed: [], next: null };
  };
  expect((await sync(twice)).rows).toBe(1);
  expect((await searched({})).rows[0]?.downloads).toBe(2);
}, 30_000);

it.each([
  [
    { done: 1_200_000, of: 3_000_000, before: 0 },
    "1,200,000 of about 3,000,000 repos, 2,000 a second, about 15 min left",
  ],
  // What an earlier run gathered took this one no time.
  [
    { done: 1_200_000, of: 1_230_000, before: 600_000 },
    "1,200,000 of about 1,230,000 repos, 1,000 a second, about 30 s left",
  ],
  [
    { done: 3_100_000, of: 3_000_000, before: 3_100_000 },
    "3,100,000 of about 3,000,000 repos, 0 a second",
  ],
])("words progress %#", (progress, text) => {
  expect(progressText({ ...progress, malformed: 0, seconds: 600 })).toBe(text);
});

it("counts the entries that could not be read", async () => {
  const odd: RepoLister = async function* () {
    yield { repos: [entry("a/b")], malformed: [{ at: 1, problem: "downloads" }], next: null };
  };
  const said: string[] = [];
  await syncHub({
    file,
    from: { kind: "hub", list: odd, afresh: false },
    now: NOW,
    onProgress: (progress) => said.push(progressText({ ...progress, seconds: 1 })),
  });
  expect(said).toEqual(["1 repos, 1 a second, 1 could not be read"]);
}, 30_000);

it("refuses a list that stops before its end, and leaves the old index", async () => {
  await writeIndex(file, [[repo("old/one")]], { origin: "hub", asOf: "2026-09-01" });
  const short: RepoLister = async function* () {
    yield { repos: [entry("a/b")], malformed: [], next: "1" };
  };
  await expect(sync(short)).rejects.toThrow("stopped before its end");
  expect((await searched({})).rows[0]?.id).toBe("old/one");
}, 30_000);

it("says who holds the lock", async () => {
  const holder = { pid: process.ppid, host: hostname(), since: "2026-10-01T00:00:00.000Z" };
  writeFileSync(`${file}.lock`, JSON.stringify(holder));
  await expect(sync(fakeLister(10, 10))).rejects.toThrow(
    `Process ${process.ppid} on ${hostname()} has been syncing since 2026-10-01`,
  );
});

it.each([
  ["of a process that is gone", JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), since: "x" })],
  ["that was being written when its process died", '{"pid":'],
])(
  "takes over a lock %s",
  async (_what, text) => {
    writeFileSync(`${file}.lock`, text);
    expect((await sync(fakeLister(10, 10))).rows).toBe(10);
  },
  30_000,
);

it("leaves no file behind when the build fails", async () => {
  await expect(
    writeIndex(file, [[repo("a/b"), { ...repo("c/d"), id: null as never }]], {
      origin: "file",
      asOf: "2026-10-01",
    }),
  ).rejects.toThrow();
  expect(existsSync(file)).toBe(false);
}, 30_000);
