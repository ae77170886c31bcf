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
  "grows by what changed since the last refresh, and by nothing where nothing did",
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
    /** What upstream says on a day, when gpt-5.5 costs so much. */
    const say = (asOf: string, input: number) => {
      if (cut) cut.price.input = input;
      const text = JSON.stringify(rows).replaceAll('"asOf":"2026-09-30"', `"asOf":"${asOf}"`);
      writeFileSync(facts, text);
    };
    say("2026-12-01", 2.5);

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

    say("2026-12-08", 2);
    const next = (await run()).snapshot["price-events"];
    expect(next.slice(0, events.length)).toEqual(events);
    expect(next.slice(events.length)).toMatchObject([
      {
        date: "2026-12-08",
        after: "2026-12-01",
        hostModelId: "gpt-5.5",
        event: "changed",
        input: 2,
      },
    ]);
    say("2026-12-15", 2);
    expect((await run()).snapshot["price-events"]).toEqual(next);
  },
);
