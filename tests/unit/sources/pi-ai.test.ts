import { describe, expect, it } from "vitest";
import { loadSource } from "@/lib/sources/load";
import { piAi } from "@/lib/sources/pi-ai";
import { copy, factsOf, refusal } from "./support";

const FOLDER = "prices/pi-ai-9.9.9.2026-11-10";
const FILE = `${FOLDER}/acme.json`;

const chat = {
  type: "chat",
  id: "nova-1",
  name: "Nova 1",
  provider: "acme",
  reasoning: false,
  input: ["text", "image"],
  contextWindow: 200000,
  maxTokens: 0,
  cost: { input: 2, output: 8, cacheRead: 0, cacheWrite: 0 },
};
const file = (rows: Record<string, object>) =>
  copy(FILE, JSON.stringify({ "acme-completions": rows }));
const one = (changes: object) => factsOf(piAi, file({ "chat:nova-1": { ...chat, ...changes } }))[0];
const refused = (changes: object) =>
  refusal(piAi, file({ "chat:nova-1": { ...chat, ...changes } }));

describe("pi-ai", () => {
  it("reads a chat model, its date from the folder's name and a cache price of 0 as not listed", () => {
    expect(one({})).toMatchObject({
      source: "pi-ai",
      asOf: "2026-11-10",
      provider: "acme",
      modelId: "nova-1",
      context: 200000,
      maxOutput: null,
      capabilities: { tools: null, reasoning: false },
      price: { input: 2, output: 8, cacheRead: null, cacheWrite: null },
    });
  });

  it("keeps input and output of 0 as they are", () => {
    expect(
      one({ cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 } })?.price,
    ).toMatchObject({
      input: 0,
      output: 0,
    });
  });

  it("reads prices above a context length", () => {
    const tiers = [
      { inputTokensAbove: 272000, input: 4, output: 12, cacheRead: 0.4, cacheWrite: 0 },
    ];
    expect(one({ cost: { ...chat.cost, tiers } })?.price?.tiers).toEqual([
      { above: 272000, input: 4, output: 12, cacheRead: 0.4 },
    ]);
  });

  it("leaves image models and classifiers out and says so", () => {
    const image = { type: "image", id: "paint-1", cost: {} };
    const { facts, meta } = loadSource(piAi, [
      file({ "chat:nova-1": chat, "image:paint-1": image }),
    ]);
    expect(facts.map((offer) => offer.modelId)).toEqual(["nova-1"]);
    expect(meta.skipped).toEqual([
      { file: FILE, row: "acme-completions/image:paint-1", reason: "is of type image, not chat" },
    ]);
  });

  it("refuses a type nobody has read yet", () => {
    expect(refused({ type: "video" })).toBe(
      `${FILE}: acme-completions/chat:nova-1: type: Invalid discriminator value. Expected 'chat' | 'image' | 'classifier'`,
    );
  });

  it("refuses a negative price", () => {
    expect(refused({ cost: { ...chat.cost, cacheRead: -0.1 } })).toBe(
      `${FILE}: acme-completions/chat:nova-1: cost.cacheRead: is a negative price: -0.1`,
    );
  });

  it("refuses a row without a context window", () => {
    expect(refused({ contextWindow: undefined })).toBe(
      `${FILE}: acme-completions/chat:nova-1: contextWindow: Invalid input: expected number, received undefined`,
    );
  });

  it("refuses one model listed under two interfaces of a provider", () => {
    const text = JSON.stringify({
      first: { "chat:nova-1": chat },
      second: { "chat:nova-1": chat },
    });
    expect(refusal(piAi, copy(FILE, text))).toBe(
      `${FOLDER}: acme/nova-1: provider, modelId: is the same as acme/nova-1: acme, nova-1`,
    );
  });

  it("refuses a folder with a cut-off file, whichever it is", () => {
    expect(
      refusal(piAi, file({ "chat:nova-1": chat }), copy(`${FOLDER}/other.json`, '{"a":')),
    ).toBe(`${FOLDER}/other.json: is not whole JSON`);
  });
});
