import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { apiDocuments } from "@/lib/api/documents";
import { excerpt } from "@/lib/api/excerpt";
import { fieldsOf, typeOf } from "@/lib/api/schema-fields";
import { seedIndex } from "../../setup/seed-index";

seedIndex();

it("opens no index for the documents, which a build writes", async () => {
  const { endpoints } = await apiDocuments();
  expect(endpoints.find(({ id }) => id === "listHubModels")?.answer).toContain("gpt-oss");
  expect(existsSync(process.env.HUB_INDEX ?? "")).toBe(false);
});

it("an excerpt keeps one object and three plain items of a list, and counts the rest", () => {
  expect(
    excerpt({ list: [{ a: 1 }, { a: 2 }, { a: 3 }], names: ["a", "b", "c", "d"], none: [] }),
  ).toEqual({
    list: [{ a: 1 }, "… 2 more"],
    names: ["a", "b", "c", "… 1 more"],
    none: [],
  });
});

it("fields of unnamed objects stand under their own path, those of named ones in their own table", () => {
  const fields = fieldsOf({
    required: ["lab", "tiers", "price"],
    properties: {
      lab: {
        description: "Lab.",
        required: ["id"],
        properties: { id: { type: "string", description: "Id." } },
      },
      tiers: {
        description: "Tiers.",
        items: {
          required: ["above"],
          properties: { above: { type: "integer", description: "Above." } },
        },
      },
      price: {
        description: "Price.",
        anyOf: [{ $ref: "#/components/schemas/Price" }, { type: "null" }],
      },
      note: { description: "Note.", type: "string" },
      hidden: { type: "string" },
    },
  });
  expect(fields.map(({ name, type }) => [name, type.text])).toEqual([
    ["lab", "any"],
    ["lab.id", "string"],
    ["tiers", "any[]"],
    ["tiers[].above", "integer"],
    ["price", "Price | null"],
    ["note?", "string"],
  ]);
});

it("types are written as one would in TypeScript", () => {
  expect(typeOf({ enum: ["open", "closed"] }).text).toBe('"open" | "closed"');
  expect(typeOf({ type: ["string", "null"] }).text).toBe("string | null");
  expect(typeOf({ items: { enum: ["a", "b"] } }).text).toBe('("a" | "b")[]');
  expect(typeOf({ items: { $ref: "#/components/schemas/Offer" } })).toEqual({
    text: "Offer[]",
    object: "Offer",
  });
});
