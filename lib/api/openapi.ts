import { z } from "zod";
import type { AnyEndpoint } from "./endpoint";
import { ENDPOINTS } from "./endpoints";
import { AnswerMeta } from "./envelope";
import { PageMeta } from "./paging";
import { Problem } from "./problem";
import { Benchmark } from "./schema/benchmark";
import { ClaimDetail, ClaimRow } from "./schema/claim";
import { Comparison, Evidence } from "./schema/comparison";
import { Host, License } from "./schema/lists";
import { HubFacets, HubIndex, HubRow } from "./schema/hub";
import { Meta } from "./schema/meta";
import { ModelDetail } from "./schema/model-detail";
import { Mix, ModelRow, Price } from "./schema/model-row";
import { OfferRow } from "./schema/offer";
import { PriceEventRow } from "./schema/price-event";

/** A JSON Schema as far as we look into it. */
export type JsonSchema = {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  enum?: readonly unknown[];
  pattern?: string;
  format?: string;
};

/** Named schemas; wherever an answer holds one, the document refers to it. */
const COMPONENTS = {
  ModelRow,
  ModelDetail,
  Comparison,
  Evidence,
  ClaimRow,
  ClaimDetail,
  Price,
  Mix,
  Offer: OfferRow,
  PriceEvent: PriceEventRow,
  Host,
  License,
  Benchmark,
  HubRow,
  HubFacets,
  HubIndex,
  Meta,
  AnswerMeta,
  PageMeta,
  Problem,
} as const;

/** The OpenAPI 3.1 document, from the schemas that the answers are made of and the readers of the parameters. */
export function openApiDocument() {
  const named = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(COMPONENTS)) named.add(schema, { id });
  const answers = ENDPOINTS.map(({ operation, schema }) => {
    const id = answerName(operation);
    named.add(schema, { id });
    return id;
  });
  const { schemas } = z.toJSONSchema(named, {
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => tidy(jsonSchema),
  });
  return {
    openapi: "3.1.0",
    info: {
      title: "Weighbridge API",
      version: "1.0.0",
      summary: "Open-weight and closed language models: licenses, prices, quality, with sources.",
      description:
        "Read only, no key. Prices are USD per 1M tokens. Null is not known. New fields may be added. Sources and their attribution are at /api/v1/meta.",
      license: {
        name: "MIT (code); see the sources for data",
        url: "https://opensource.org/license/mit",
      },
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(
      ENDPOINTS.map((endpoint, place) => [endpoint.path, pathItem(endpoint, answers[place] ?? "")]),
    ),
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([id, schema]) => [id, component(schema)]),
      ),
    },
  };
}

function tidy(schema: z.core.JSONSchema.BaseSchema): void {
  // Clients must not break when a field is added.
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  // What every integer of JavaScript is within says nothing.
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  // The format says it in a word.
  if (schema.format === "date-time" || schema.format === "uri") delete schema.pattern;
}

/** Name of the schema of an operation's answer. */
export function answerName(operation: string): string {
  return `${operation[0]?.toUpperCase()}${operation.slice(1)}Answer`;
}

/** As a part of the document, which states the dialect and the place once for all. */
function component({ $schema: _, $id: __, ...schema }: z.core.JSONSchema.BaseSchema): JsonSchema {
  return schema as JsonSchema;
}

function pathItem(endpoint: AnyEndpoint, answer: string) {
  const { operation, summary, about, parts = {}, parameters } = endpoint;
  const { jsonType = "application/json", otherTypes = [] } = endpoint;
  const problem = (description: string) => ({
    description,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  });
  const get = {
    operationId: operation,
    summary,
    description: about,
    parameters: [
      ...Object.entries(parts).map(([name, part]) => ({
        name,
        in: "path",
        required: true,
        description: part.about,
        schema: { type: "string" },
        example: part.example,
      })),
      ...Object.entries(parameters).map(([name, { about, schema, example, required = false }]) => ({
        name,
        in: "query",
        required,
        description: about,
        schema,
        example: schema.type === "string" ? example : JSON.parse(example),
      })),
    ],
    responses: {
      "200": {
        description: "The answer.",
        headers: { ETag: { description: "Of this answer.", schema: { type: "string" } } },
        content: {
          [jsonType]: { schema: { $ref: `#/components/schemas/${answer}` } },
          ...Object.fromEntries(otherTypes.map((type) => [type, { schema: { type: "string" } }])),
        },
      },
      "304": { description: "Unchanged: the ETag in If-None-Match is the present one." },
      "400": problem("A parameter is unknown or has a value that is not understood."),
      ...(endpoint.notFound && { "404": problem("What the address names does not exist.") }),
      ...(endpoint.mayBeDown && {
        "503": problem("What it stands on is down; see `Retry-After`."),
      }),
    },
  };
  return { get };
}
