import type { JsonSchema } from "./openapi";

/** A row of a table of fields or parameters. */
export type Field = {
  /** Of a field within another with dots: `lab.name`, `longContext[].above`, `note?`. */
  name: string;
  type: {
    text: string;
    /** The named object that it is, or a list of. */
    object: string | null;
  };
  about: string;
  example?: string;
};

/** An object's fields, those of unnamed objects within it among them; `?` marks what may be absent. */
export function fieldsOf({ properties = {}, required = [] }: JsonSchema, prefix = ""): Field[] {
  return Object.entries(properties).flatMap(([key, property]) => {
    // What has no words of its own is explained with the object around it.
    if (property.description === undefined) return [];
    const name = `${prefix}${key}`;
    const mark = required.includes(key) ? "" : "?";
    const field = { name: name + mark, type: typeOf(property), about: property.description };
    const { within, list } = unwrapped(property);
    return [field, ...fieldsOf(within, `${name}${list ? "[]" : ""}.`)];
  });
}

/** The schema without "or null" and "list of". */
function unwrapped(schema: JsonSchema): { within: JsonSchema; list: boolean } {
  const present = schema.anyOf?.find(({ type }) => type !== "null") ?? schema;
  return { within: present.items ?? present, list: present.items !== undefined };
}

/** A type in words: `string`, `"open" | "closed"`, `Offer[]`, `number | null`. */
export function typeOf(schema: JsonSchema): Field["type"] {
  if (schema.anyOf) return union(schema.anyOf.map(typeOf));
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => typeOf({ type })));
  if (schema.items) {
    const { text, object } = typeOf(schema.items);
    return { text: text.includes(" | ") ? `(${text})[]` : `${text}[]`, object };
  }
  if (schema.$ref) {
    const object = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
    return { text: object, object };
  }
  if (schema.enum)
    return { text: schema.enum.map((value) => JSON.stringify(value)).join(" | "), object: null };
  return { text: typeof schema.type === "string" ? schema.type : "any", object: null };
}

function union(types: readonly Field["type"][]): Field["type"] {
  const object = types.find((type) => type.object !== null)?.object ?? null;
  return { text: [...new Set(types.map(({ text }) => text))].join(" | "), object };
}
