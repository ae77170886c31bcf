import { nearest } from "@/lib/domain/nearest";
import type { ParameterError } from "./problem";

/** A JSON Schema of a query parameter's text. */
export type ParameterSchema = {
  type: "string" | "integer" | "number" | "boolean";
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  format?: string;
  default?: string | number | boolean;
};

/** A parameter's value, or what is wrong with its text: a sentence that goes on after the name. */
export type Read<T> = { value: T } | { wrong: string; nearest?: string[] };

/** A query parameter: its reader and its documents in one. */
export type Parameter<T> = {
  /** A sentence for the reader of /api and of the OpenAPI document. */
  about: string;
  schema: ParameterSchema;
  example: string;
  /** Whether there is no answer without it. */
  required?: boolean;
  /** Parts of an address that has it, where not every address of its endpoint does. */
  at?: Readonly<Record<string, string>>;
  /** Whether it changes no answer: another page's address brings it along. */
  idle?: boolean;
  read: (text: string) => Read<T>;
};

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** Null where a parameter is not given or empty. */
export type Values<P extends Parameters> = {
  [Name in keyof P]: (P[Name] extends Parameter<infer T> ? T : never) | null;
};

/** Every parameter's value and all that is wrong. A repeated parameter is wrong: which one would count? */
export function readParameters<P extends Parameters>(
  parameters: P,
  search: URLSearchParams,
): { values: Values<P>; errors: ParameterError[] } {
  const errors: ParameterError[] = [];
  const entries = Object.entries(parameters).map(([parameter, { read }]) => {
    const [text, ...more] = search.getAll(parameter);
    if (more.length > 0) {
      const detail = `${parameter} is given more than once; separate several values with commas.`;
      errors.push({ parameter, detail });
    }
    if (!text || more.length > 0) return [parameter, null];
    const got = read(text);
    if ("value" in got) return [parameter, got.value];
    const { wrong, ...hint } = got;
    errors.push({ parameter, detail: `${parameter} ${wrong}.`, ...hint });
    return [parameter, null];
  });
  // Each name is paired with what its own reader gave, which a loop cannot express.
  return { values: Object.fromEntries(entries) as Values<P>, errors };
}

/** Most unknown names that one answer lists. */
const MOST_ERRORS = 20;

/** The names of a query that are no parameters, each with the nearest one that is. */
export function unknownParameters(
  parameters: Parameters,
  search: URLSearchParams,
): ParameterError[] {
  const known = Object.keys(parameters);
  const asked = [...new Set(search.keys())].filter((name) => !known.includes(name));
  return asked.slice(0, MOST_ERRORS).map((name) => {
    const parameter = name.slice(0, 100);
    const meant = nearest(name, known);
    const detail = `There is no parameter “${parameter}”${meant ? `, perhaps ${meant}` : ""}.`;
    return { parameter, detail, ...(meant && { nearest: [meant] }) };
  });
}
