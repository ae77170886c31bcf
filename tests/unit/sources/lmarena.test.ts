import { describe, expect, it } from "vitest";
import { fetchSource } from "@/lib/sources/fetch";
import { lmarena } from "@/lib/sources/lmarena";
import { loadSource } from "@/lib/sources/load";
import { copy, csv, factsOf, refusal, rejection } from "./support";

const FILE = "quality/lmarena_text_style_control.2026-07-01.csv";
const file = (...rows: string[]) => copy(FILE, csv("model,rating,votes,organization", ...rows));

const row = (n: number, changes: object = {}) => ({
  row: {
    model_name: `nova-${n}`,
    rating: 1400.25,
    vote_count: 900,
    organization: "Acme",
    category: "overall",
    leaderboard_publish_date: "2026-09-13",
    ...changes,
  },
});
/** A dataset server with this many rows. */
const serving =
  (total: number, changes: object = {}) =>
  async (url: string | URL | Request) => {
    const offset = Number(new URL(String(url)).searchParams.get("offset"));
    const rows = Array.from({ length: Math.min(100, total - offset) }, (_, n) =>
      row(offset + n, changes),
    );
    return Response.json({ rows, num_rows_total: total });
  };

describe("LMArena", () => {
  it("reads a rating with its votes", () => {
    expect(factsOf(lmarena, file("nova-1,1432,5100,Acme"))).toMatchObject([
      {
        source: "lmarena",
        asOf: "2026-07-01",
        benchmark: "text_style_control",
        model: "nova-1",
        value: 1432,
        votes: 5100,
        organization: "Acme",
        ranBy: "LMArena",
      },
    ]);
  });

  it("asks the Hub for every page and is as of the board's own day", async () => {
    const inputs = await fetchSource(lmarena, { fetch: serving(230), today: "2026-11-23" });
    const { facts, meta } = loadSource(lmarena, inputs);
    expect(inputs).toHaveLength(3);
    expect(meta).toMatchObject({ asOf: "2026-09-13", rows: 230 });
    expect(facts[229]).toMatchObject({ model: "nova-229", value: 1400.25, votes: 900 });
  });

  it("refuses an answer with another category than the one asked for", async () => {
    const answer = fetchSource(lmarena, {
      fetch: serving(1, { category: "coding" }),
      today: "2026-11-23",
    });
    expect(await rejection(answer)).toContain(
      'rows.0.row.category: Invalid input: expected "overall"',
    );
  });

  it("refuses an empty board", async () => {
    const answer = fetchSource(lmarena, { fetch: serving(0), today: "2026-11-23" });
    expect(await rejection(answer)).toMatch(/&offset=0: has no rows$/);
  });

  it("refuses a model listed twice", () => {
    expect(refusal(lmarena, file("nova-1,1432,5100,Acme", "nova-1,1400,20,Acme"))).toBe(
      `${FILE}: row 2: model: is the same as row 1: nova-1`,
    );
  });

  it("refuses a rating that is not above 0", () => {
    expect(refusal(lmarena, file("nova-1,-5,5100,Acme"))).toBe(
      `${FILE}: row 1: rating: is not above 0: -5`,
    );
  });

  it("refuses half a vote", () => {
    expect(refusal(lmarena, file("nova-1,1432,5100.5,Acme"))).toBe(
      `${FILE}: row 1: votes: is not a whole number: 5100.5`,
    );
  });

  it("refuses a live row that is listed twice, of an impossible rating or of an impossible day", async () => {
    const refused = async (...rows: object[]) => {
      const fetch = async () => Response.json({ rows, num_rows_total: rows.length });
      const inputs = await fetchSource(lmarena, { fetch, today: "2026-11-23" });
      return refusal(lmarena, ...inputs);
    };
    expect(await refused(row(1), row(1))).toMatch(
      /&offset=0: row 2: model: is the same as row 1: nova-1$/,
    );
    await expect(refused(row(1, { rating: -5 }))).rejects.toThrow(
      /&offset=0: rows\.0\.row\.rating: is not above 0: -5$/,
    );
    await expect(refused(row(1, { leaderboard_publish_date: "2026-13-01" }))).rejects.toThrow(
      /leaderboard_publish_date: is not a date: "2026-13-01"$/,
    );
  });
});
