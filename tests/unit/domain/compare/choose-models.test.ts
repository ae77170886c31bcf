import { describe, expect, it } from "vitest";
import { chooseModels } from "@/lib/domain/compare/choose-models";

const models = [
  { id: "openai/gpt-oss-120b", name: "gpt-oss-120b" },
  { id: "anthropic/claude-haiku-4-5", name: "Claude Haiku 4.5" },
  ...Array.from({ length: 9 }, (_, n) => ({ id: `lab/m${n}`, name: `M${n}` })),
];
const renamed = new Map([["anthropic/claude-haiku-4-5-20251001", "anthropic/claude-haiku-4-5"]]);
const choose = (...asked: string[]) => chooseModels(asked, models, renamed);

describe("the models of a link", () => {
  it("keep their order, each once, whatever the case", () => {
    expect(choose("lab/m2", "OpenAI/gpt-oss-120b", "lab/m2", "openai/gpt-oss-120b").ids).toEqual([
      "lab/m2",
      "openai/gpt-oss-120b",
    ]);
  });
  it("are found under an old name, which is said", () => {
    expect(choose("anthropic/claude-haiku-4-5-20251001")).toMatchObject({
      ids: ["anthropic/claude-haiku-4-5"],
      renamed: [
        {
          asked: "anthropic/claude-haiku-4-5-20251001",
          model: { id: "anthropic/claude-haiku-4-5", name: "Claude Haiku 4.5" },
        },
      ],
      unknown: [],
    });
  });
  it("leave out unknown ones, with the nearest", () => {
    const { ids, unknown } = choose("lab/m1", "openai/gpt-oss-12b", "?");
    expect(ids).toEqual(["lab/m1"]);
    expect(unknown).toEqual([
      { asked: "openai/gpt-oss-12b", nearest: models[0] },
      { asked: "?", nearest: null },
    ]);
  });
  it("are the first eight known ones; those beyond are named", () => {
    const { ids, beyond } = choose("no/such", ...models.slice(2).map(({ id }) => id), "lab/m8");
    expect(ids).toHaveLength(8);
    expect(ids[0]).toBe("lab/m0");
    expect(beyond).toEqual([{ id: "lab/m8", name: "M8" }]);
  });
  it("are none for names that every object has", () => {
    expect(choose("constructor", "__proto__").ids).toEqual([]);
  });
});
