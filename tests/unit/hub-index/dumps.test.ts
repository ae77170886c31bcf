import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openFile } from "@/lib/hub-index/duckdb/open-file";
import { withDatabase } from "@/lib/hub-index/duckdb/replace-file";
import { search } from "@/lib/hub-index/query/search";
import { dumpLine } from "@/lib/hub-index/sources/dump";
import { fromHubEntry } from "@/lib/hub-index/sources/hub-entry";
import { syncHub } from "@/lib/hub-index/sync/sync-hub";
import { entry } from "./fake-lister";
import { repo } from "./repos";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hub-dump-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string) => path.join(folder, name);

async function load(name: string) {
  const file = at(`${name}.duckdb`);
  await syncHub({
    file,
    from: { kind: "file", path: at(name) },
    now: new Date("2026-10-01T12:00:00Z"),
    onProgress: () => {},
  });
  const { engine, close } = await openFile(file);
  const { rows } = await search(engine, new Map(), {});
  await close();
  return { rows, meta: engine.meta };
}

const lines = (...rows: object[]) => rows.map((row) => JSON.stringify(row)).join("\n");

/** Entries as the Hub's list gives them, each with a trap of its own. */
const ENTRIES = [
  {
    _id: "1",
    id: "meta-llama/Llama-3.1-8B",
    private: false,
    gated: "manual",
    downloads: 607_450,
    likes: 2579,
    trendingScore: 21,
    pipeline_tag: "text-generation",
    library_name: "transformers",
    tags: ["license:llama3.1", "region:us"],
    createdAt: "2024-07-14T22:20:15.000Z",
    lastModified: "2024-10-16T22:00:37.000Z",
    safetensors: { parameters: { BF16: 8_030_261_248 }, total: 8_030_261_248 },
  },
  {
    _id: "2",
    id: "avlp12/Motif-3-MLX-8bit",
    gated: false,
    downloads: 12,
    tags: ["license:other", "base_model:Motif/Motif-3", "base_model:quantized:Motif/Motif-3"],
    safetensors: {
      parameters: { BF16: 9_964_787_842, U32: 78_613_118_976 },
      total: 88_577_906_818,
    },
  },
  {
    _id: "3",
    id: "ZonglinY/MOOSE-Star-R1D-7B",
    downloads: 7,
    tags: [],
    baseModels: {
      relation: "merge",
      models: [
        { _id: "9", id: "a/one" },
        { _id: "8", id: "b/two" },
      ],
    },
    safetensors: { parameters: { BF16: 7_615_616_512 }, total: 333_312 },
  },
  { _id: "4", id: "someone/secret", private: true, downloads: 1, tags: [] },
];

const EXPECTED = [
  {
    id: "meta-llama/Llama-3.1-8B",
    license: "llama3.1",
    gated: "manual",
    trending: 21,
    parameters: 8_030_261_248,
    parametersDoubt: null,
    created: Date.parse("2024-07-14T22:20:15Z") / 1000,
    changed: Date.parse("2024-10-16T22:00:37Z") / 1000,
    relation: "base",
  },
  {
    id: "avlp12/Motif-3-MLX-8bit",
    license: "other",
    gated: "no",
    parametersDoubt: "packed",
    relation: "quantized",
    base: "Motif/Motif-3",
  },
  {
    id: "ZonglinY/MOOSE-Star-R1D-7B",
    license: null,
    gated: null,
    parametersDoubt: "inconsistent",
    relation: "merge",
    base: "a/one",
    created: null,
  },
];

it("reads entries of the Hub's list", () => {
  const parsed = entry("avlp12/Motif-3-MLX-8bit", {
    licenses: ["other"],
    lastModified: "2026-08-13T00:00:00.000Z",
    tags: ["base_model:Motif/Motif-3", "base_model:quantized:Motif/Motif-3"],
    safetensors: {
      parameters: { BF16: 9_964_787_842, U32: 78_613_118_976 },
      total: 88_577_906_818,
    },
  });
  expect(fromHubEntry(parsed)).toMatchObject({
    license: "other",
    parameters: 88_577_906_818,
    parametersDoubt: "packed",
    changed: Date.parse("2026-08-13") / 1000,
    relation: "quantized",
    bases: ["Motif/Motif-3"],
  });
  const total = { parameters: { BF16: 7_615_616_512 }, total: 333_312 };
  expect(fromHubEntry(entry("a/b", { safetensors: total }))).toMatchObject({
    parameters: 7_615_616_512,
    parametersDoubt: "inconsistent",
    relation: "base",
  });
});

it("reads the Hub's own entries as lines of JSON, and leaves private repos out", async () => {
  writeFileSync(at("entries.ndjson"), lines(...ENTRIES));
  expect((await load("entries.ndjson")).rows).toMatchObject(EXPECTED);
}, 30_000);

it("reads the dataset's Parquet, with nested fields as text of JSON and times as timestamps", async () => {
  writeFileSync(at("source.ndjson"), lines(...ENTRIES));
  await withDatabase(at("scratch.duckdb"), (connection) =>
    connection.run(`copy (
      select id, private, gated::varchar as gated, downloads, likes, trendingScore, pipeline_tag, library_name, tags,
        createdAt::timestamp as createdAt, lastModified::timestamp as lastModified,
        to_json(safetensors)::varchar as safetensors, to_json(baseModels)::varchar as baseModels
      from read_ndjson_auto('${at("source.ndjson")}')) to '${at("models.parquet")}' (format parquet)`),
  );
  expect((await load("models.parquet")).rows).toMatchObject(EXPECTED);
}, 30_000);

const HEADER = { format: "weighbridge-hub", version: 1, asOf: "2026-09-30", rows: 2 };
const OWN = [
  repo("a/b", { license: "mit", downloads: 5, parameters: 7e9 }),
  repo("c/d", { relation: "merge", bases: ["a/b", "x/y"] }),
];

it("reads a dump of our own, compressed too, with its day", async () => {
  const text = [JSON.stringify(HEADER), ...OWN.map(dumpLine)].join("\n");
  writeFileSync(at("own.ndjson.gz"), gzipSync(text));
  const { rows, meta } = await load("own.ndjson.gz");
  expect(rows).toMatchObject([
    { id: "a/b", license: "mit", downloads: 5, parameters: 7e9, relation: "base" },
    { id: "c/d", license: null, relation: "merge", base: "a/b" },
  ]);
  expect(meta).toMatchObject({ origin: "file", asOf: "2026-09-30", rows: 2 });
}, 30_000);

it.each<[string, string, string]>([
  [
    "row and field of ours",
    "wrong-own.ndjson",
    "row 2: downloads: Invalid input: expected number, received string",
  ],
  ["a line that is no JSON", "cut-own.ndjson", "row 2"],
  ["missing rows", "short-own.ndjson", "has 1 rows, and its first line says 2"],
  ["a wrong number of the dataset", "wrong.ndjson", 'row 3: downloads: cannot be "many"'],
  ["a wrong time of the dataset", "time.ndjson", 'row 1: createdAt: cannot be "yesterday"'],
  ["an id that is none", "id.ndjson", 'row 2: id: cannot be "a b"'],
  ["a file without ids", "other.ndjson", "id: is missing: it is no list of Hub repos"],
  ["a file that is empty", "empty.ndjson", "empty.ndjson"],
  ["another kind of file", "models.csv", "is neither .parquet nor .ndjson"],
  ["a broken Parquet", "broken.parquet", "broken.parquet"],
  ["no file", "nowhere.parquet", "is not there"],
])(
  "refuses %s, and says where",
  async (_what, name, message) => {
    const own = (...rows: string[]) => [JSON.stringify(HEADER), ...rows].join("\n");
    const good = dumpLine(repo("a/b"));
    const texts: Record<string, string> = {
      "wrong-own.ndjson": own(good, '{"id":"c/d","downloads":"5"}'),
      "cut-own.ndjson": own(good, '{"id":"c/d","down'),
      "short-own.ndjson": own(good),
      "wrong.ndjson": lines(
        { id: "a/b", downloads: 1 },
        { id: "a/c" },
        { id: "a/d", downloads: "many" },
      ),
      "time.ndjson": lines({ id: "a/b", createdAt: "yesterday" }),
      "id.ndjson": lines({ id: "a/b" }, { id: "a b" }),
      "other.ndjson": lines({ name: "a/b" }),
      "empty.ndjson": "",
      "models.csv": "id\na/b",
      "broken.parquet": "PAR1",
    };
    const text = texts[name];
    if (text !== undefined) writeFileSync(at(name), text);
    await expect(load(name)).rejects.toThrow(message);
  },
  30_000,
);
