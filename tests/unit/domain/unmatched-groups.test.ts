import { describe, expect, it } from "vitest";
import { rowsOfGroup, unmatchedGroups } from "@/lib/domain/unmatched-groups";

const row = (name: string, reason: string, source = "models.dev") => ({
  source,
  row: name,
  name,
  reason,
});

describe("rows that matched nothing", () => {
  const rows = [
    row("a", "no model of this name"),
    row("b", "no model of this name"),
    row("c", "no model of this name"),
    row("d", "upstream files it under lab/x, its name says +pro"),
    row("e", "upstream files it under lab/y, its name says −mini"),
    row("f", "upstream files it under lab/z, its id is lab/q's"),
    row("g", "its prices look like yuan, not dollars"),
    row("h", "no model of this name", "pi-ai"),
  ];

  it("are counted by source and kind of reason, reasons for a single row together", () => {
    expect(
      unmatchedGroups(rows).map(({ source, reason, count }) => [source, reason, count]),
    ).toEqual([
      ["models.dev", "filed upstream under another model than its name says", 3],
      ["models.dev", "no model of this name", 3],
      ["models.dev", "for a reason of its own", 1],
      ["pi-ai", "for a reason of its own", 1],
    ]);
  });

  it("are all in exactly one group, with their own reasons", () => {
    const listed = unmatchedGroups(rows).flatMap(({ id }) => rowsOfGroup(rows, id));
    expect(listed.map(({ name }) => name).sort()).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]);
    expect(listed).toContainEqual(rows[3]);
  });

  it("are none in a group nobody made", () => {
    expect(rowsOfGroup(rows, "constructor")).toEqual([]);
  });
});
