import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import type { PriceEvent } from "@/lib/domain/price-event";
import { refresh } from "@/lib/refresh/refresh";

/** A copy of the shipped data in which models.dev was looked at again, with one price cut in half. */
let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "history-"));
  cpSync("data", path.join(root, "data"), { recursive: true });
  return () => rmSync(root, { recursive: true });
});

const run = (check = false) =>
  refresh({
    ...{ root, from: { kind: "stored" }, check, allowShrink: false },
    groups: new Set(["prices", "quality", "hub"]),
  });

it(
  "grows by what changed since the last refresh, and by nothing on a second run",
  { timeout: 120_000 },
  async () => {
    const facts = path.join(root, "data/facts/models.dev.json");
    const before = JSON.parse(
      readFileSync(path.join(root, "data/snapshot/price-events.json"), "utf8"),
    ) as PriceEvent[];
    const rows = JSON.parse(readFileSync(facts, "utf8")) as {
      provider: string;
      modelId: string;
      price: { input: number };
    }[];
    const cut = rows.find(
      ({ provider, modelId }) => provider === "openai" && modelId === "gpt-5.5",
    );
    if (cut) cut.price.input = 2.5;
    writeFileSync(
      facts,
      JSON.stringify(rows).replaceAll('"asOf":"2026-09-30"', '"asOf":"2026-12-01"'),
    );

    const { snapshot } = await run();
    const events = snapshot["price-events"];
    expect(events.slice(0, before.length)).toEqual(before);
    const added = events.slice(before.length);
    expect(
      added.filter(({ host, hostModelId }) => host === "openai" && hostModelId === "gpt-5.5"),
    ).toMatchObject([{ date: "2026-12-01", after: "2026-11-10", event: "changed", input: 2.5 }]);
    // What upstream's history left out up to the last snapshot comes first.
    expect(added[0]).toMatchObject({ date: "2026-09-30", after: "2026-07-02" });
    for (const { date, after } of added) expect(date > (after ?? "")).toBe(true);

    const again = await run(true);
    expect(again.upToDate).toBe(true);
    expect(again.snapshot["price-events"]).toHaveLength(events.length);
  },
);
