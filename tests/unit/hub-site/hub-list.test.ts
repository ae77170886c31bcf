import { describe, expect, it } from "vitest";
import { catalog, explorable } from "@/lib/catalog";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { hubChoices } from "@/lib/domain/hub/hub-choices";
import { DEFAULT_HUB, type HubState, NO_HUB_FILTERS } from "@/lib/domain/hub/hub-state";
import { modelPrice } from "@/lib/domain/price";
import { hubFacets } from "@/lib/hub-site/hub-facets";
import { CursorError, hubList } from "@/lib/hub-site/hub-list";
import { modelOfRepo } from "@/lib/hub-site/model-of-repo";
import { seedIndex } from "../../setup/seed-index";

seedIndex();

const list = (
  state: Partial<HubState> = {},
  mix = DEFAULT_MIX,
  page: { limit?: number; cursor?: string | null } = {},
) => hubList({ ...DEFAULT_HUB, ...state }, mix, { limit: 50, cursor: null, ...page });
const counts = async (state: Partial<HubState> = {}) =>
  (await hubFacets({ ...NO_HUB_FILTERS, ...state })).facets;

describe("a repo of the catalogue", () => {
  const models = catalog().models.filter(({ hubRepo }) => hubRepo !== null);
  const users = (repo: string) => models.filter(({ hubRepo }) => hubRepo?.value === repo);

  it("is joined by its very id, and only where one model alone has it", () => {
    for (const { id, hubRepo } of models) {
      const repo = hubRepo?.value ?? "";
      const alone = users(repo).length === 1;
      expect(modelOfRepo(repo)?.id, repo).toBe(alone ? id : undefined);
    }
    expect(models.some(({ hubRepo }) => users(hubRepo?.value ?? "").length > 1)).toBe(true);
  });

  it("is not joined by another case, a part or a likeness of its id", () => {
    expect(modelOfRepo("openai/gpt-oss-120b")?.id).toBe("openai/gpt-oss-120b");
    for (const repo of ["OpenAI/gpt-oss-120b", "gpt-oss-120b", "openai/gpt-oss-120b-GGUF", ""])
      expect(modelOfRepo(repo), repo).toBeUndefined();
  });

  it("has its price at the mix and its index", async () => {
    const mix = { ...DEFAULT_MIX, input: 1, output: 1 };
    const { rows } = await list({ q: "openai gpt-oss-120b", author: ["openai"] }, mix);
    const summary = explorable().models.find(({ id }) => id === "openai/gpt-oss-120b");
    const price = modelPrice(summary?.offers ?? [], mix);
    const row = rows.find(({ id }) => id === "openai/gpt-oss-120b");
    expect(row?.model?.price?.median).toBeCloseTo(price?.median ?? NaN, 9);
    expect(row?.model?.price?.hosts).toBe(price?.hosts);
    expect(row?.model?.index?.value).toBe(summary?.index?.value);
  });

  it("is the same model on every row of the whole index", async () => {
    let joined = 0;
    for (let cursor: string | null = null, first = true; first || cursor; first = false) {
      const page = await list({}, DEFAULT_MIX, { limit: 500, cursor });
      for (const { id, model } of page.rows) {
        if (!model) continue;
        joined += 1;
        expect(users(id).map((user) => user.id)).toEqual([model.id]);
      }
      cursor = page.next;
    }
    expect(joined).toBeGreaterThan(200);
  });
});

describe("a list", () => {
  it("goes on where a page ended, each repo once", async () => {
    const first = await list({ q: "qwen", use: ["allowed"] }, DEFAULT_MIX, { limit: 20 });
    const second = await list({ q: "qwen", use: ["allowed"] }, DEFAULT_MIX, {
      limit: 20,
      cursor: first.next,
    });
    const ids = [...first.rows, ...second.rows].map(({ id }) => id);
    expect(new Set(ids).size).toBe(40);
  });

  it("refuses a cursor of another list", async () => {
    const { next } = await list({ q: "qwen" });
    await expect(list({ q: "llama" }, DEFAULT_MIX, { cursor: next })).rejects.toThrow(CursorError);
  });

  it("says which index it is from", async () => {
    expect((await list()).index).toMatchObject({ engine: "duckdb", origin: "seed" });
  });
});

describe("counts", () => {
  it.each([
    ["license", "apache-2.0"],
    ["task", "text-generation"],
    ["library", "transformers"],
    ["author", "Qwen"],
    ["kind", "quantized"],
    ["use", "allowed"],
    ["gated", "not-stated"],
  ] as const)("of a %s are the rows that choosing it leaves", async (key, value) => {
    const state = { q: "instruct", params: { min: 1e9, max: null } };
    const choice = hubChoices(key, await counts(state), { ...NO_HUB_FILTERS, ...state }).find(
      (known) => known.value === value,
    );
    expect(choice?.count).toBeGreaterThan(0);
    expect(choice?.count).toBe((await list({ ...state, [key]: [value] })).total);
  });

  it("have what was chosen among them, though nothing is left of it", async () => {
    const state = { ...NO_HUB_FILTERS, license: ["no-such-license"] };
    const choices = hubChoices("license", await counts(state), state);
    expect(choices.at(-1)).toMatchObject({ value: "no-such-license", count: 0 });
    expect(choices[0]?.count).toBeGreaterThan(1000);
  });
});
