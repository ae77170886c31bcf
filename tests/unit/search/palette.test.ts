import { describe, expect, it } from "vitest";
import {
  findEntries,
  modelOfEntry,
  paletteEntries,
  parsePalette,
  type PaletteEntry,
} from "@/lib/search/palette";

const model = (label: string, href = `/models/lab/${label}`): PaletteEntry => ({
  kind: "model",
  label,
  detail: "OpenAI",
  href,
});
const labels = (entries: PaletteEntry[]) => entries.map(({ label }) => label);

describe("findEntries", () => {
  const entries = [
    model("Nemotron GPT"),
    model("gpt-oss-120b"),
    model("gpt-oss-20b"),
    model("Qwen3"),
  ];

  it("puts labels that start with the query first, the shorter before the longer", () => {
    expect(labels(findEntries(entries, "gpt", 9))).toEqual([
      "gpt-oss-20b",
      "gpt-oss-120b",
      "Nemotron GPT",
    ]);
  });
  it("does not mind case or separators", () => {
    expect(labels(findEntries(entries, "GPT oss 120", 9))).toEqual(["gpt-oss-120b"]);
  });
  it("finds by what is beside the label", () => {
    expect(labels(findEntries(entries, "openai qwen", 9))).toEqual(["Qwen3"]);
  });
  it("keeps the order and the limit when nothing is asked", () => {
    expect(labels(findEntries(entries, "  ", 2))).toEqual(["Nemotron GPT", "gpt-oss-120b"]);
  });
  it("finds nothing rather than something else", () => {
    expect(findEntries(entries, "llama", 9)).toEqual([]);
  });
});

describe("modelOfEntry", () => {
  it("gives a model its id", () => {
    expect(modelOfEntry(model("gpt-oss-20b", "/models/openai/gpt-oss-20b"))).toBe(
      "openai/gpt-oss-20b",
    );
  });
  it("gives nothing for a host", () => {
    expect(modelOfEntry({ kind: "host", label: "Groq", detail: "", href: "/?host=groq" })).toBe(
      null,
    );
  });
});

describe("paletteEntries", () => {
  it("leads models to their pages and the rest to the explorer's filter", () => {
    const explorable = {
      models: [
        { id: "z-ai/old", name: "Old", lab: "z-ai", weights: "open", released: null },
        { id: "z-ai/glm", name: "GLM", lab: "z-ai", weights: "open", released: "2026-06" },
      ] as never[],
      lists: {
        labs: { "z-ai": { name: "Z.ai", country: "CN" } },
        hosts: { groq: { name: "Groq", country: "US" } },
        licenses: { mit: { short: "MIT", name: "MIT License", commercialUse: "allowed" as const } },
      },
    };
    const entries = paletteEntries(explorable, [
      { id: "gpqa-diamond", name: "GPQA Diamond", task: "reasoning" },
    ]);
    expect(entries).toEqual([
      { kind: "model", label: "GLM", detail: "Z.ai", href: "/models/z-ai/glm", weights: "open" },
      { kind: "model", label: "Old", detail: "Z.ai", href: "/models/z-ai/old", weights: "open" },
      {
        ...{ kind: "benchmark", label: "GPQA Diamond", detail: "Reasoning" },
        href: "/benchmarks/gpqa-diamond",
      },
      { kind: "lab", label: "Z.ai", detail: "CN", href: "/?lab=z-ai" },
      { kind: "license", label: "MIT", detail: "MIT License", href: "/?license=mit" },
      { kind: "host", label: "Groq", detail: "", href: "/?host=groq" },
    ]);
    expect(parsePalette(JSON.parse(JSON.stringify(entries)))).toEqual(entries);
  });
});

describe("parsePalette", () => {
  it.each([null, {}, "x", [1], [null], [{ kind: "model" }], [{ ...model("a"), kind: "toString" }]])(
    "refuses %j",
    (answer) => {
      expect(parsePalette(answer)).toBeNull();
    },
  );
});
