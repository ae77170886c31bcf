import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { replaceFolder, restoreFolder } from "@/lib/refresh/folder";

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), "folder-")), "snapshot");
  mkdirSync(folder);
  writeFileSync(path.join(folder, "a.json"), "old");
});

describe("replaceFolder", () => {
  it("swaps the whole folder and leaves nothing beside it", async () => {
    await replaceFolder(folder, new Map([["b.json", "new"]]));
    expect(readdirSync(folder)).toEqual(["b.json"]);
    expect(readdirSync(path.dirname(folder))).toEqual(["snapshot"]);
  });

  it("leaves the old folder whole when writing fails", async () => {
    await expect(
      replaceFolder(folder, new Map([["no/such/folder.json", "new"]])),
    ).rejects.toThrow();
    expect(readFileSync(path.join(folder, "a.json"), "utf8")).toBe("old");
  });
});

describe("restoreFolder", () => {
  it("puts the last folder back after a stop between the two renames", async () => {
    renameSync(folder, `${folder}.last`);
    mkdirSync(`${folder}.next`);
    await restoreFolder(folder);
    expect(readFileSync(path.join(folder, "a.json"), "utf8")).toBe("old");
    expect(existsSync(`${folder}.next`)).toBe(false);
  });
});
