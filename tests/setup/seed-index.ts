import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

/** For a test file: the index of the Hub is the seed, in a folder of its own that goes with the tests. */
export function seedIndex(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "hub-index-"));
  process.env.HUB_INDEX = path.join(folder, "hub.duckdb");
  delete process.env.DATABASE_URL;
  afterAll(() => rmSync(folder, { recursive: true }));
}
