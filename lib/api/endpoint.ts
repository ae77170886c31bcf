import type { z } from "zod";
import {
  readParameters,
  type Parameter,
  type Parameters,
  unknownParameters,
  type Values,
} from "./parameter";
import { refuseParameters, type Refusal } from "./problem";

/** What is asked: the query, the parts of the path by their names in the template, the headers. */
export type Asked = {
  search: URLSearchParams;
  path: Readonly<Record<string, string>>;
  headers: Pick<Headers, "get">;
};

/** A body that has not been written yet, of the endpoint's schema; or text of another type. */
export type Answer = {
  body: unknown;
  /** Links to other parts of a list, as of RFC 8288. */
  link?: string;
  /** Seconds that caches may keep it, where it changes sooner than the snapshot. */
  maxAge?: number;
};
export type TextAnswer = {
  text: string;
  type: string;
  filename: string;
  link?: string;
  /** Of when its data are, for readers who ask whether that is newer than what they have. */
  modified?: string;
};
export type Reply = Answer | TextAnswer | Refusal;

/** A part of the path, for the documents. */
type PathPart = { about: string; example: string };

type Documents = {
  /** Template, e.g. `/api/v1/models/{lab}/{slug}`. */
  path: string;
  operation: string;
  summary: string;
  about: string;
  parts?: Readonly<Record<string, PathPart>>;
  /** A query worth trying, without its question mark; the documents show its answer. */
  example: string;
  /** Of the JSON answer. */
  schema: z.ZodType;
  /** The JSON answer's own media type, where the example asks for JSON and the plain address gives another. */
  jsonType?: string;
  /** Other types it can answer with. */
  otherTypes?: readonly string[];
  /** Whether a well-formed request can ask for something that does not exist. */
  notFound?: boolean;
  /** Whether it stands on something that may be down: it then answers 503. */
  mayBeDown?: boolean;
  /** The example's answer, where building the documents must not ask for it. */
  sample?: () => unknown;
};

/** One address of the API: its documents, and a pure function from what is asked to the answer. */
export type Endpoint = Documents & {
  parameters: Readonly<Record<string, Parameter<unknown>>>;
  respond: (asked: Asked) => Reply;
};

/** One whose answer is not at hand. */
export type SlowEndpoint = Omit<Endpoint, "respond"> & {
  respond: (asked: Asked) => Promise<Reply>;
};
export type AnyEndpoint = Endpoint | SlowEndpoint;

type Options<P extends Parameters, Given> = Documents & {
  parameters: P;
  answer: (values: Values<P>, asked: Asked) => Given;
};

/** Parameters are read and judged before `answer` sees their values. */
export function endpoint<P extends Parameters>(options: Options<P, Reply>): Endpoint {
  const { answer, ...rest } = options;
  return {
    ...rest,
    respond(asked) {
      const { refused, values } = judge(rest.parameters, asked.search);
      return refused ?? answer(values, asked);
    },
  };
}

export function slowEndpoint<P extends Parameters>(
  options: Options<P, Promise<Reply>>,
): SlowEndpoint {
  const { answer, ...rest } = options;
  return {
    ...rest,
    async respond(asked) {
      const { refused, values } = judge(rest.parameters, asked.search);
      return refused ?? answer(values, asked);
    },
  };
}

/** Parameters' values, or what is refused because of them. */
export function judge<P extends Parameters>(parameters: P, search: URLSearchParams) {
  const { values, errors } = readParameters(parameters, search);
  const refused =
    refuseParameters("unknown-parameter", unknownParameters(parameters, search)) ??
    refuseParameters("bad-parameter", errors);
  return { refused, values };
}
