import { describe, expect, it } from "vitest";
import { nearModels } from "@/lib/domain/hub/near-models";

type Repo = Parameters<typeof nearModels>[0];
type Candidate = Parameters<typeof nearModels>[2][number];

const repo = (id: string, over: Partial<Repo> = {}): Repo => ({
  id,
  license: null,
  commercialUse: "unknown",
  relation: "base",
  bases: [],
  task: "text-generation",
  parameters: null,
  parametersDoubt: null,
  ...over,
});
const model = (id: string, over: Partial<Candidate> = {}): Candidate => ({
  id,
  weights: "open",
  parameters: null,
  parametersDoubt: false,
  modalities: ["text"],
  index: null,
  hubRepo: null,
  bases: [],
  ...over,
});
const whys = (...asked: Parameters<typeof nearModels>) =>
  nearModels(...asked).models.map(({ id, why }) => `${id}: ${why}`);

describe("the models of the catalogue nearest to a repo", () => {
  it("begin with the one it was made from, then its kin", () => {
    const own = repo("me/q4", { relation: "quantized", bases: ["Lab/Chat"] });
    const ancestors = [
      { generation: 1, id: "Lab/Chat", repo: repo("Lab/Chat", { bases: ["Lab/Base"] }) },
      { generation: 2, id: "Lab/Base", repo: null },
    ];
    expect(
      whys(own, ancestors, [
        model("lab/coder", { bases: ["Lab/Base"] }),
        model("lab/base", { hubRepo: "lab/base" }),
        model("lab/chat", { hubRepo: "lab/chat" }),
        model("lab/after", { bases: ["Me/Q4"] }),
      ]),
    ).toEqual([
      "lab/chat: This repo is a quantization of it",
      "lab/base: 2 steps up its lineage",
      "lab/after: Made from this repo",
      "lab/coder: Made from Lab/Base too",
    ]);
  });

  it("go on with those of its size, the better of the same size first", () => {
    expect(
      whys(
        repo("me/x", { parameters: 8e9 }),
        [],
        [
          model("far", { parameters: 20e9 }),
          model("closed", { parameters: 8e9, weights: "closed" }),
          model("doubtful", { parameters: 8e9, parametersDoubt: true }),
          model("near", { parameters: 9e9 }),
          model("same", { parameters: 8e9 }),
          model("same-better", { parameters: 8e9, index: { value: 130, low: 128, high: 132 } }),
        ],
      ),
    ).toEqual([
      "same-better: 8B parameters, this one 8B",
      "same: 8B parameters, this one 8B",
      "near: 9B parameters, this one 8B",
    ]);
  });

  it("take what the repo takes", () => {
    expect(
      whys(
        repo("me/x", { parameters: 8e9, task: "image-text-to-text" }),
        [],
        [
          model("text", { parameters: 8e9 }),
          model("seeing", { parameters: 8e9, modalities: ["text", "image"] }),
        ],
      ),
    ).toEqual(["seeing: 8B parameters, this one 8B; takes images too"]);
  });

  it("go by the size of what packed weights were made from", () => {
    const own = repo("me/q4", {
      relation: "quantized",
      bases: ["lab/a"],
      parameters: 1e9,
      parametersDoubt: "packed",
    });
    const above = [{ generation: 1, id: "lab/a", repo: repo("lab/a", { parameters: 8e9 }) }];
    expect(whys(own, above, [model("eight", { parameters: 8e9 })])).toEqual([
      "eight: 8B parameters, this one 8B",
    ]);
  });

  it("are none for a task that no language model does, and it says so", () => {
    const asked = repo("me/x", { parameters: 8e9, task: "text-to-image" });
    expect(nearModels(asked, [], [model("same", { parameters: 8e9 })])).toEqual({
      models: [],
      note: "The catalogue holds language models that answer with text; the task of this repo is text-to-image.",
    });
  });

  it("are none by size where it is not known", () => {
    expect(nearModels(repo("me/x"), [], [model("a", { parameters: 8e9 })])).toMatchObject({
      models: [],
      note: "The size of this repo is not known, so none can be near by size.",
    });
  });
});
