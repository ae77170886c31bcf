import { describe, expect, it } from "vitest";
import type { AnyEndpoint } from "@/lib/api/endpoint";
import { seedIndex } from "../../setup/seed-index";
import { ENDPOINTS } from "@/lib/api/endpoints";
import { openApiDocument } from "@/lib/api/openapi";

const document = openApiDocument();

/** Every value under a key of this name, wherever it is. */
function every(key: string, value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => [
    ...(name === key ? [item] : []),
    ...every(key, item),
  ]);
}

seedIndex();

async function answerOf(endpoint: AnyEndpoint, query = endpoint.example): Promise<unknown> {
  const { respond, parts = {} } = endpoint;
  const path = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, part.example]),
  );
  const answer = await respond({
    search: new URLSearchParams(query),
    path,
    headers: new Headers({ host: "w.example" }),
  });
  if ("text" in answer && endpoint.jsonType) return JSON.parse(answer.text);
  return "body" in answer ? answer.body : answer;
}

/** Keys of an object and of the objects in it, not of those in lists. */
function keysOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value).map(([key, item]) => [key, keysOf(item)]);
  return Object.fromEntries(entries);
}

describe("the OpenAPI document", () => {
  it("refers only to schemas it has", () => {
    const references = every("$ref", document).map(String);
    expect(references.length).toBeGreaterThan(20);
    for (const reference of references) {
      expect(document.components.schemas).toHaveProperty([
        reference.replace("#/components/schemas/", ""),
      ]);
    }
  });

  it("has an operation of its own name for each endpoint, with all parts of its path", () => {
    const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, ...get }));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(ENDPOINTS.length);
    for (const { path, parameters } of operations) {
      const parts = parameters
        .filter((parameter) => parameter.in === "path")
        .map(({ name }) => `{${name}}`);
      expect(parts).toEqual(path.match(/\{\w+\}/g) ?? []);
    }
  });

  it("has words for every parameter and every field of a named object", () => {
    for (const description of every("description", document)) expect(description).toMatch(/\.$/);
    for (const { get } of Object.values(document.paths)) {
      for (const parameter of get.parameters) expect(parameter.description).not.toBe("");
    }
  });

  it("names both types of a feed, JSON Feed by its schema", () => {
    expect(document.paths["/feed"]?.get.responses["200"].content).toEqual({
      "application/feed+json": { schema: { $ref: "#/components/schemas/GetFeedAnswer" } },
      "application/atom+xml": { schema: { type: "string" } },
    });
  });

  it("allows fields to be added", () => {
    expect(every("additionalProperties", document)).not.toContain(false);
  });
});

describe.each(ENDPOINTS.map((endpoint) => [endpoint.path, endpoint] as const))(
  "%s",
  (_, endpoint) => {
    it("answers its example as its schema says, to the last field", async () => {
      expect(endpoint.schema.safeParse(await answerOf(endpoint)).error).toBeUndefined();
    });

    const needs = Object.values(endpoint.parameters).some(({ required }) => required);
    const bare = !needs && !endpoint.jsonType;
    it.runIf(endpoint.sample)("shows a sample of that schema, with the answer's keys", async () => {
      const sample = endpoint.sample?.();
      expect(endpoint.schema.safeParse(sample).error).toBeUndefined();
      expect(keysOf(sample)).toEqual(keysOf(await answerOf(endpoint)));
    });

    it.runIf(bare)("answers its plain address too", async () => {
      expect(endpoint.schema.safeParse(await answerOf(endpoint, "")).error).toBeUndefined();
    });

    it("understands the example of each of its parameters", () => {
      for (const [name, { example, read }] of Object.entries(endpoint.parameters)) {
        // A cursor is worth something only with the answer it came from.
        if (name === "cursor") continue;
        expect(read(example), name).toHaveProperty("value");
      }
    });
  },
);
