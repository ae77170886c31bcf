import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SOURCES } from "@/lib/sources";

const rows = readFileSync("DATA-LICENSES.md", "utf8").split("\n");

describe("DATA-LICENSES.md", () => {
  it.each(SOURCES.map(({ id, homepage, license }) => ({ id, homepage, license })))(
    "credits $id under $license",
    ({ homepage, license }) => {
      expect(rows.filter((row) => row.includes(`(${homepage})`)).join("\n")).toContain(license);
    },
  );
});
