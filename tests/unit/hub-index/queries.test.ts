import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HubQuery } from "@/lib/hub-index/query/hub-query";
import { duckDbIndex, postgresFolder, postgresIndex, type TestIndex } from "./engines";
import { repo } from "./repos";

const day = (date: string) => Date.parse(date) / 1000;

const REPOS = [
  repo("Qwen/Qwen3-8B", {
    license: "apache-2.0",
    task: "text-generation",
    library: "transformers",
    parameters: 8_000_000_000,
    downloads: 900,
    likes: 50,
    gated: "no",
    created: day("2025-04-27"),
    changed: day("2025-07-26"),
  }),
  repo("meta-llama/Llama-3.1-8B", {
    license: "llama3.1",
    task: "text-generation",
    library: "transformers",
    parameters: 8_030_000_000,
    downloads: 600,
    likes: 2579,
    trending: 21,
    gated: "manual",
    created: day("2024-07-14"),
    changed: day("2024-10-16"),
  }),
  repo("TheBloke/Llama-2-7B-GGUF", {
    license: "llama2",
    library: "gguf",
    downloads: 300,
    likes: 80,
    gated: "no",
    relation: "quantized",
    bases: ["meta-llama/Llama-2-7b-hf"],
  }),
  repo("someone/qwen3-8b-lora", {
    license: "mit",
    library: "peft",
    downloads: 20,
    relation: "adapter",
    bases: ["Qwen/Qwen3-8B"],
  }),
  repo("someone/SuperLlama-merge", {
    downloads: 20,
    likes: 1,
    relation: "merge",
    bases: ["Qwen/Qwen3-8B", "meta-llama/Llama-3.1-8B"],
  }),
  repo("else/collama", { task: "text-generation", likes: 3 }),
  repo("zed/unknown-everything"),
];
const USES = new Map([
  ["apache-2.0", "allowed"],
  ["mit", "allowed"],
  ["llama3.1", "conditions"],
  ["llama2", "conditions"],
] as const);

const ENGINES = [
  { name: "DuckDB", make: duckDbIndex, isHere: true },
  { name: "PostgreSQL", make: postgresIndex, isHere: postgresFolder !== undefined },
] as const;

for (const { name, make, isHere } of ENGINES)
  describe.skipIf(!isHere)(`the Hub index in ${name}`, () => {
    let under: TestIndex;
    beforeAll(async () => {
      under = await make(REPOS, USES);
    }, 60_000);
    afterAll(() => under.remove());

    const ids = async (query: HubQuery) =>
      (await under.index.search(query)).rows.map(({ id }) => id);

    it("says what it is made of, by repos and by downloads", async () => {
      const { licenses, kinds, sizes, owners } = await under.index.makeUp(["someone", "qwen", "x"]);
      expect(licenses[0]).toEqual({ value: null, repos: 3, downloads: 20 });
      expect(licenses.find(({ value }) => value === "llama3.1")).toEqual({
        ...{ value: "llama3.1", repos: 1, downloads: 600 },
      });
      expect(kinds[0]).toEqual({ value: "base", repos: 4, downloads: 1500 });
      expect(sizes.map(({ value, repos }) => [value, repos])).toEqual([
        [null, 5],
        ["8b-15b", 2],
      ]);
      expect(owners).toEqual([
        { value: "someone", repos: 2, downloads: 40 },
        { value: "Qwen", repos: 1, downloads: 900 },
      ]);
    });

    it("lists everything by downloads, unknown last, then by id", async () => {
      expect(await ids({})).toEqual([
        "Qwen/Qwen3-8B",
        "meta-llama/Llama-3.1-8B",
        "TheBloke/Llama-2-7B-GGUF",
        "someone/SuperLlama-merge",
        "someone/qwen3-8b-lora",
        "else/collama",
        "zed/unknown-everything",
      ]);
    });

    it("ranks a whole word above a beginning, and that above the middle of a word", async () => {
      expect(await ids({ text: "llama" })).toEqual([
        "meta-llama/Llama-3.1-8B",
        "TheBloke/Llama-2-7B-GGUF",
        "someone/SuperLlama-merge",
        "else/collama",
      ]);
      expect(await ids({ text: "coll" })).toEqual(["else/collama"]);
    });

    it("asks for all words, in id and author alike", async () => {
      expect(await ids({ text: "someone qwen3-8b" })).toEqual(["someone/qwen3-8b-lora"]);
      expect(await ids({ text: "someone gguf" })).toEqual([]);
    });

    it("takes a word of one or two characters only at a beginning", async () => {
      expect(await ids({ text: "8b" })).toEqual([
        "Qwen/Qwen3-8B",
        "meta-llama/Llama-3.1-8B",
        "someone/qwen3-8b-lora",
      ]);
      expect(await ids({ text: "b" })).toEqual([]);
    });

    it("forgives a slip only when nothing else matches", async () => {
      const { rows, corrected } = await under.index.search({ text: "lalma" });
      expect(corrected).toBe(true);
      expect(rows.map(({ id }) => id)).toEqual([
        "meta-llama/Llama-3.1-8B",
        "TheBloke/Llama-2-7B-GGUF",
      ]);
      expect((await under.index.search({ text: "llama" })).corrected).toBe(false);
      expect(await ids({ text: "xyzzy" })).toEqual([]);
    });

    it("finds nothing for a text without a letter or digit, and everything for blanks", async () => {
      expect(await ids({ text: "模型 %_'" })).toEqual([]);
      expect(await ids({ text: "  " })).toHaveLength(7);
    });

    it.each<[string, HubQuery, string[]]>([
      ["a license", { licenses: ["mit"] }, ["someone/qwen3-8b-lora"]],
      [
        "no license",
        { licenses: [null] },
        ["someone/SuperLlama-merge", "else/collama", "zed/unknown-everything"],
      ],
      ["a license nobody has", { licenses: ["eupl-1.2"] }, []],
      ["no license at all allowed", { licenses: [] }, []],
      [
        "commercial use",
        { commercialUse: ["allowed"] },
        ["Qwen/Qwen3-8B", "someone/qwen3-8b-lora"],
      ],
      [
        "unclear commercial use",
        { commercialUse: ["unknown"] },
        ["someone/SuperLlama-merge", "else/collama", "zed/unknown-everything"],
      ],
      [
        "an author",
        { authors: ["someone"] },
        ["someone/SuperLlama-merge", "someone/qwen3-8b-lora"],
      ],
      [
        "a task and a library",
        { tasks: ["text-generation"], libraries: ["transformers"] },
        ["Qwen/Qwen3-8B", "meta-llama/Llama-3.1-8B"],
      ],
      ["a range of parameters", { parameters: { min: 8e9, max: 8e9 } }, ["Qwen/Qwen3-8B"]],
      ["a date", { created: { min: day("2025-01-01") } }, ["Qwen/Qwen3-8B"]],
      ["gated by hand", { gated: ["manual"] }, ["meta-llama/Llama-3.1-8B"]],
      [
        "a kind of origin",
        { relations: ["merge", "adapter"] },
        ["someone/SuperLlama-merge", "someone/qwen3-8b-lora"],
      ],
      [
        "an origin, the second of a merge too",
        { base: "meta-llama/Llama-3.1-8B" },
        ["someone/SuperLlama-merge"],
      ],
      ["an origin nobody names", { base: "no/such" }, []],
      [
        "a text and a filter",
        { text: "llama", licenses: ["llama2"] },
        ["TheBloke/Llama-2-7B-GGUF"],
      ],
    ])("filters by %s", async (_what, query, expected) => {
      const { rows, total } = await under.index.search(query);
      expect(rows.map(({ id }) => id)).toEqual(expected);
      expect(total).toBe(expected.length);
    });

    it("sorts what is not known last, in both directions", async () => {
      const byLikes = await ids({ sort: "likes" });
      expect(byLikes.slice(0, 3)).toEqual([
        "meta-llama/Llama-3.1-8B",
        "TheBloke/Llama-2-7B-GGUF",
        "Qwen/Qwen3-8B",
      ]);
      expect((await ids({ sort: "likes", direction: "asc" }))[0]).toBe("someone/SuperLlama-merge");
      expect((await ids({ sort: "likes", direction: "asc" })).slice(-2)).toEqual([
        "someone/qwen3-8b-lora",
        "zed/unknown-everything",
      ]);
      expect((await ids({ sort: "trending" }))[0]).toBe("meta-llama/Llama-3.1-8B");
    });

    it.each<HubQuery>([
      {},
      { sort: "likes" },
      { sort: "parameters", direction: "asc" },
      { text: "llama" },
      { text: "llama", sort: "likes" },
      { text: "llama", relations: ["merge", "base", "quantized"] },
    ])("gives every row once when paged: %o", async (query) => {
      const whole = await ids(query);
      const paged: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await under.index.search({ ...query, limit: 2, ...(cursor && { cursor }) });
        paged.push(...page.rows.map(({ id }) => id));
        expect(page.total).toBe(whole.length);
        cursor = page.next;
      } while (cursor);
      expect(paged).toEqual(whole);
    });

    it("refuses a cursor that was changed, or is of another query", async () => {
      const { next } = await under.index.search({ limit: 2 });
      if (!next) throw new Error("There is a second page.");
      const changed = next.slice(0, -1) + (next.endsWith("A") ? "B" : "A");
      for (const query of [
        { cursor: changed },
        { cursor: "" },
        { cursor: "é" },
        { cursor: next, text: "llama" },
      ])
        await expect(under.index.search(query)).rejects.toThrow("The cursor does not belong");
    });

    it("counts facets under all filters but their own", async () => {
      const all = await under.index.facets({});
      expect(all.licenses[0]).toEqual({ value: null, count: 3 });
      expect(all.commercialUse).toEqual([
        { value: "unknown", count: 3 },
        { value: "allowed", count: 2 },
        { value: "conditions", count: 2 },
      ]);
      const { licenses, tasks, relations } = await under.index.facets({ licenses: ["apache-2.0"] });
      expect(licenses).toEqual(all.licenses);
      expect(tasks).toEqual([{ value: "text-generation", count: 1 }]);
      expect(relations).toEqual([{ value: "base", count: 1 }]);
      const ofText = await under.index.facets({ text: "llama", parameters: { min: 1 } });
      expect(ofText.libraries).toEqual([{ value: "transformers", count: 1 }]);
      expect(ofText.sizes.map(({ value }) => value)).toEqual([null, "8b-15b"]);
    });

    it("gets a repo with all its origins, and null for one it does not have", async () => {
      expect(await under.index.get("someone/SuperLlama-merge")).toMatchObject({
        author: "someone",
        license: null,
        commercialUse: "unknown",
        relation: "merge",
        base: "Qwen/Qwen3-8B",
        bases: ["Qwen/Qwen3-8B", "meta-llama/Llama-3.1-8B"],
      });
      expect(await under.index.get("Qwen/Qwen3")).toBeNull();
      expect(await under.index.get("qwen/qwen3-8b")).toBeNull();
      expect(await under.index.get("'; drop table hub_repo --")).toBeNull();
    });

    it("follows what a repo was made from and what was made from it", async () => {
      const merge = await under.index.lineage("someone/SuperLlama-merge");
      expect(merge?.ancestors.map(({ generation, id }) => [generation, id])).toEqual([
        [1, "Qwen/Qwen3-8B"],
        [1, "meta-llama/Llama-3.1-8B"],
      ]);
      const quantized = await under.index.lineage("TheBloke/Llama-2-7B-GGUF");
      expect(quantized?.ancestors).toEqual([
        { generation: 1, id: "meta-llama/Llama-2-7b-hf", repo: null },
      ]);
      const base = await under.index.lineage("Qwen/Qwen3-8B");
      expect(base?.children.map(({ relation, count }) => [relation, count])).toEqual([
        ["adapter", 1],
        ["merge", 1],
      ]);
      expect(await under.index.lineage("no/such")).toBeNull();
    });

    it("counts months and owners", async () => {
      const { createdByMonth, owners, meta } = await under.index.stats();
      expect(createdByMonth).toEqual([
        { month: "2024-07", count: 1 },
        { month: "2025-04", count: 1 },
      ]);
      expect(owners[0]).toEqual({ owner: "someone", count: 2 });
      expect(meta).toMatchObject({ rows: 7, origin: "file", asOf: "2026-10-01" });
    });

    it("changes known repos in place and adds new ones", async () => {
      await under.upsert([
        repo("zed/unknown-everything", { downloads: 5000, license: "eupl-1.2" }),
        repo("new/merge", { relation: "merge", bases: ["Qwen/Qwen3-8B", "else/collama"] }),
        repo("new/llama-repo", {
          downloads: 700,
          relation: "finetune",
          bases: ["zed/unknown-everything"],
        }),
      ]);
      expect((await ids({})).slice(0, 3)).toEqual([
        "zed/unknown-everything",
        "Qwen/Qwen3-8B",
        "new/llama-repo",
      ]);
      expect(await ids({ text: "llama", limit: 2 })).toEqual([
        "new/llama-repo",
        "meta-llama/Llama-3.1-8B",
      ]);
      expect(await ids({ licenses: ["eupl-1.2"] })).toEqual(["zed/unknown-everything"]);
      expect(await ids({ base: "else/collama" })).toEqual(["new/merge"]);
      const { relations, licenses } = await under.index.facets({});
      expect(relations.reduce((sum, { count }) => sum + count, 0)).toBe(9);
      expect(licenses).toContainEqual({ value: "eupl-1.2", count: 1 });
      expect(licenses).toContainEqual({ value: null, count: 4 });
      expect((await under.index.lineage("zed/unknown-everything"))?.children[0]?.count).toBe(1);
    });
  });
