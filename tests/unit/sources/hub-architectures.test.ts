import { describe, expect, it } from "vitest";
import { hubArchitectures } from "@/lib/sources/hub-architectures";
import { copy, factsOf, refusal } from "./support";

const FILE = "hub/architectures.2026-05-17.jsonl";
const file = (...rows: object[]) =>
  copy(FILE, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
const row = {
  id: "acme/Nova-8B",
  architecture: "nova",
  context_length: 4096,
  num_hidden_layers: 32,
};

describe("architectures", () => {
  it("reads what the configuration gives and leaves the rest open", () => {
    expect(
      factsOf(
        hubArchitectures,
        file({ ...row, num_key_value_heads: 8, num_experts: 16, active_experts: 2 }),
      ),
    ).toEqual([
      {
        asOf: "2026-05-17",
        repo: "acme/Nova-8B",
        architecture: "nova",
        contextLength: 4096,
        layers: 32,
        attentionHeads: null,
        kvHeads: 8,
        headSize: null,
        hiddenSize: null,
        experts: 16,
        activeExperts: 2,
      },
    ]);
  });

  it("refuses a model of no layers", () => {
    expect(refusal(hubArchitectures, file({ ...row, num_hidden_layers: 0 }))).toBe(
      `${FILE}: row 1: num_hidden_layers: is not above 0: 0`,
    );
  });

  it("refuses a size written as text", () => {
    expect(refusal(hubArchitectures, file({ ...row, head_dim: "128" }))).toBe(
      `${FILE}: row 1: head_dim: Invalid input: expected number, received string`,
    );
  });

  it("refuses a repo listed twice", () => {
    expect(refusal(hubArchitectures, file(row, row))).toBe(
      `${FILE}: row 2: id: is the same as row 1: acme/Nova-8B`,
    );
  });
});
