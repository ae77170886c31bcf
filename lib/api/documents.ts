import type { AnyEndpoint } from "./endpoint";
import { ENDPOINTS } from "./endpoints";
import { excerpt } from "./excerpt";
import { answerName, openApiDocument, type JsonSchema } from "./openapi";
import { fieldsOf, typeOf, type Field } from "./schema-fields";

/** An endpoint as /api shows it. */
type EndpointDocument = {
  id: string;
  path: string;
  summary: string;
  about: string;
  /** An address to try. */
  request: string;
  /** Its answer, shortened. */
  answer: string;
  parameters: Field[];
  /** The parts of the answer; null where it is no envelope, but has fields of its own. */
  envelope: { data: Field["type"]; meta: Field["type"] } | null;
  fields: Field[];
};

/** A named object of answers. */
type ObjectDocument = { name: string; fields: Field[] };

/** What /api shows: the OpenAPI document in tables, and answers computed from the data at hand. */
export async function apiDocuments(): Promise<{
  endpoints: EndpointDocument[];
  objects: ObjectDocument[];
}> {
  const { schemas } = openApiDocument().components;
  const objects = Object.entries(schemas)
    .filter(([name]) => !name.endsWith("Answer"))
    .map(([name, schema]) => ({ name, fields: fieldsOf(schema) }));
  const endpoints = await Promise.all(ENDPOINTS.map((endpoint) => documentOf(endpoint, schemas)));
  return { endpoints, objects };
}

async function documentOf(
  endpoint: AnyEndpoint,
  schemas: Readonly<Record<string, JsonSchema>>,
): Promise<EndpointDocument> {
  const { operation, path, summary, about, parts = {}, parameters } = endpoint;
  const answer = schemas[answerName(operation)] ?? {};
  const { data, meta } = answer.properties ?? {};
  return {
    id: operation,
    path,
    summary,
    about,
    request: exampleAddress(endpoint),
    answer: JSON.stringify(excerpt(await exampleBody(endpoint)), null, 2),
    parameters: [
      ...Object.entries(parts).map(([name, part]) => ({
        name: `{${name}}`,
        type: { text: "string", object: null },
        about: part.about,
        example: part.example,
      })),
      ...Object.entries(parameters).map(([name, { about, schema, example }]) => ({
        name,
        type: typeOf(schema as JsonSchema),
        about,
        example,
      })),
    ],
    ...(data && meta
      ? { envelope: { data: typeOf(data), meta: typeOf(meta) }, fields: [] }
      : { envelope: null, fields: fieldsOf(answer) }),
  };
}

/** The address of an endpoint's example. */
export function exampleAddress(
  { path, parts = {}, example }: AnyEndpoint,
  /** Parts of the path, where not those of the example. */
  at: Readonly<Record<string, string>> = {},
): string {
  const filled = Object.entries(parts).reduce(
    (address, [name, part]) => address.replace(`{${name}}`, at[name] ?? part.example),
    path,
  );
  return example === "" ? filled : `${filled}?${example}`;
}

const EXAMPLE_HEADERS = new Headers({ host: "localhost:3000" });

async function exampleBody({ respond, parts = {}, example, sample }: AnyEndpoint) {
  if (sample) return sample();
  const path = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, part.example]),
  );
  const search = new URLSearchParams(example);
  const answer = await respond({ search, path, headers: EXAMPLE_HEADERS });
  if ("problem" in answer) throw new Error(`The example ${example} has no answer`);
  return "text" in answer ? (JSON.parse(answer.text) as unknown) : answer.body;
}
