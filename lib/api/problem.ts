import { z } from "zod";

/** Kinds of errors; each is explained under its name on /api. */
export const PROBLEMS = {
  "bad-parameter": {
    status: 400,
    title: "A parameter has a value that is not understood",
    about: "`parameter` names the first such parameter, `errors` all of them.",
  },
  "unknown-parameter": {
    status: 400,
    title: "No such parameter",
    about:
      "A misspelt filter would silently list everything, so an unknown name is an error. `nearest` is the likeliest one.",
  },
  "unknown-model": {
    status: 404,
    title: "No such model",
    about: "`nearest` lists the ids most like the one asked for.",
  },
  "unknown-claim": {
    status: 404,
    title: "No such claim",
    about: "`nearest` lists the claims most like the one asked for.",
  },
  "unknown-address": {
    status: 404,
    title: "No such address",
    about: "`nearest` lists the addresses most like the one asked for.",
  },
  "not-embeddable": {
    status: 404,
    title: "This address has nothing to frame",
    about: "It is no page of this site, or one without an embed.",
  },
  "unsupported-format": {
    status: 501,
    title: "This format is not answered",
    about: "The status that oEmbed asks for.",
  },
  "index-unavailable": {
    status: 503,
    title: "The index of the Hub gives no answer",
    about:
      "Its database is down or being loaded. Ask again after as many seconds as `Retry-After` says; all other addresses work.",
  },
  "method-not-allowed": {
    status: 405,
    title: "This method is not allowed",
    about: "The API is read only: GET, HEAD and OPTIONS. The `Allow` header lists them.",
  },
} as const;
export type ProblemKind = keyof typeof PROBLEMS;

const ParameterError = z.strictObject({
  parameter: z.string().describe("Name of the parameter."),
  detail: z.string().describe("What is wrong with it, in words."),
  nearest: z.array(z.string()).optional().describe("What may have been meant, likeliest first."),
});
export type ParameterError = z.infer<typeof ParameterError>;

/** An error's body, RFC 9457 `application/problem+json`. */
export const Problem = z.strictObject({
  type: z.string().describe("Kind of error, as an address below /api."),
  title: z.string().describe("The kind in words."),
  status: z.number().int().describe("HTTP status."),
  detail: z.string().describe("What is wrong with this request, in words."),
  instance: z.string().describe("The address asked for."),
  parameter: z.string().optional().describe("The first parameter that is wrong."),
  errors: z.array(ParameterError).optional().describe("Every parameter that is wrong."),
  nearest: z.array(z.string()).optional().describe("What may have been meant, likeliest first."),
});
export type Problem = z.infer<typeof Problem>;

/** What is wrong with a request; the address is added by the handler. */
export type Refusal = { problem: ProblemKind; detail: string } & Partial<
  Pick<Problem, "parameter" | "errors" | "nearest">
> & {
    /** Seconds after which it is worth asking again. */
    retryAfter?: number;
  };

export function problemOf({ problem, retryAfter: _, ...rest }: Refusal, instance: string): Problem {
  const { title, status } = PROBLEMS[problem];
  return { type: `/api#${problem}`, title, status, instance, ...rest };
}

/** One refusal for all wrong parameters of a request; null when there are none. */
export function refuseParameters(
  problem: "bad-parameter" | "unknown-parameter",
  errors: ParameterError[],
): Refusal | null {
  const [first] = errors;
  if (!first) return null;
  const detail = errors.map((error) => error.detail).join(" ");
  return {
    problem,
    detail,
    parameter: first.parameter,
    errors,
    ...(first.nearest && { nearest: first.nearest }),
  };
}
