import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refresh, type RefreshOptions } from "@/lib/refresh/refresh";

/** A copy of the shipped data, so that a refresh can write. */
let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "refresh-"));
  cpSync("data", path.join(root, "data"), { recursive: true });
  return () => rmSync(root, { recursive: true });
});

const options = (rest: Partial<RefreshOptions> = {}): RefreshOptions => ({
  root,
  from: { kind: "stored" },
  groups: new Set(["prices", "quality", "hub"]),
  check: false,
  allowShrink: false,
  ...rest,
});
const snapshotFile = (name: string) => path.join(root, "data/snapshot", name);
const answer = (body: string) => (async () => new Response(body)) as typeof fetch;

// Each joins everything anew, which a busy machine needs longer for.
describe("refresh", { timeout: 60_000 }, () => {
  it("finds the shipped snapshot up to date with the stored facts, the curated files and the join", async () => {
    const { upToDate, diffs } = await refresh(options({ check: true }));
    expect(
      diffs.filter((diff) => diff.added.length + diff.changed.length + diff.removed.length > 0),
    ).toEqual([]);
    expect(upToDate).toBe(true);
  });

  it("tells a changed figure from the shipped one, writes nothing on check, and mends it otherwise", async () => {
    const shipped = readFileSync(snapshotFile("gpus.json"), "utf8");
    const spoilt = shipped.replace('"vendor":"NVIDIA"', '"vendor":"Nvidea"');
    writeFileSync(snapshotFile("gpus.json"), spoilt);
    const checked = await refresh(options({ check: true }));
    expect(checked.upToDate).toBe(false);
    expect(checked.diffs.find((diff) => diff.file === "gpus")?.changed).toHaveLength(1);
    expect(readFileSync(snapshotFile("gpus.json"), "utf8")).toBe(spoilt);
    await refresh(options());
    expect(readFileSync(snapshotFile("gpus.json"), "utf8")).toBe(shipped);
  });

  it("refuses a broken answer whole and leaves the last snapshot in place", async () => {
    const before = readFileSync(snapshotFile("offers.json"), "utf8");
    const live = {
      kind: "live",
      fetch: answer('{"deepinfra": {"id": "dee'),
      today: "2026-11-22",
    } as const;
    await expect(refresh(options({ from: live, groups: new Set(["prices"]) }))).rejects.toThrow(
      /api\.json/,
    );
    expect(readFileSync(snapshotFile("offers.json"), "utf8")).toBe(before);
  });

  it("takes half a file for a truncated one", async () => {
    const csv = "Rank,Overall Acc";
    const live = { kind: "live", fetch: answer(csv), today: "2026-11-22" } as const;
    await expect(refresh(options({ from: live, groups: new Set(["quality"]) }))).rejects.toThrow();
  });
});
