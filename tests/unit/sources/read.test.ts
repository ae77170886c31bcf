import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSource } from "@/lib/sources/read";
import type { Source } from "@/lib/sources/source";
import { rejection } from "./support";

let from: string;
beforeEach(async () => {
  from = await mkdtemp(path.join(tmpdir(), "sources-"));
  await mkdir(path.join(from, "prices/list-2.2026-11-10"), { recursive: true });
});
afterEach(() => rm(from, { recursive: true }));

const write = (file: string, text = "x") => writeFile(path.join(from, file), text);
const source = (...files: string[]): Source => ({
  id: "test",
  name: "Test",
  license: "MIT",
  attribution: "",
  homepage: "https://acme.test",
  urls: [],
  files,
  group: "prices",
  asOf: () => "2026-01-01",
  parse: () => [],
});

describe("reading a source from a folder", () => {
  it("finds the one file of a pattern and names it by its path", async () => {
    await write("prices/api.2026-09-30.json", "{}");
    await write("prices/apix2026-09-30.json");
    expect(await readSource(source("prices/api.*.json"), { from })).toEqual([
      { file: "prices/api.2026-09-30.json", text: "{}" },
    ]);
  });

  it("reads a folder's JSON files by name, without its manifest", async () => {
    for (const name of ["b.json", "a.json", ".manifest.json", "notes.txt"]) {
      await write(`prices/list-2.2026-11-10/${name}`, name);
    }
    const inputs = await readSource(source("prices/list-*/"), { from });
    expect(inputs.map((input) => input.text)).toEqual(["a.json", "b.json"]);
  });

  it("gives the files of several patterns in their order", async () => {
    await write("prices/z.csv");
    await write("prices/a.csv");
    const inputs = await readSource(source("prices/z.csv", "prices/a.csv"), { from });
    expect(inputs.map((input) => input.file)).toEqual(["prices/z.csv", "prices/a.csv"]);
  });

  it("refuses a pattern nothing matches, and one several files match", async () => {
    expect(await rejection(readSource(source("prices/api.*.json"), { from }))).toBe(
      `prices/api.*.json: nothing matches in ${from}`,
    );
    await write("prices/api.2026-09-30.json");
    await write("prices/api.2026-10-30.json");
    expect(await rejection(readSource(source("prices/api.*.json"), { from }))).toBe(
      "prices/api.*.json: several match: prices/api.2026-09-30.json, prices/api.2026-10-30.json",
    );
  });

  it("refuses a missing folder and an empty one", async () => {
    expect(await rejection(readSource(source("quality/a.csv"), { from }))).toBe(
      `quality/a.csv: there is no folder quality in ${from}`,
    );
    expect(await rejection(readSource(source("prices/list-*/"), { from }))).toBe(
      "prices/list-2.2026-11-10/: has no JSON files",
    );
  });
});
