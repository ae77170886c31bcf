import { createHash } from "node:crypto";
import type { Answer, AnyEndpoint, TextAnswer } from "./endpoint";
import { problemOf, type Refusal } from "./problem";

const ALLOWED = "GET, HEAD, OPTIONS";

/** Readable by any page on the web; there is nothing private and no cookie. */
const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Last-Modified, Link, Content-Disposition, Retry-After",
};

/** Figures change when a new snapshot is deployed, not by the minute. */
const CACHE = "public, max-age=300, stale-while-revalidate=86400";

type Parts = Readonly<Record<string, string | string[] | undefined>>;
/** Next gives no parts to a route whose path has none. */
type Context = { params: Promise<Parts | undefined> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/** What `app/api/**\/route.ts` exports: every method of one endpoint. */
type Handlers = Record<"GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE", Handler>;

/**
 * The methods of one endpoint. GET and HEAD answer with ETag (304 when the asker has it) and CORS,
 * OPTIONS says what is allowed, the rest is refused. Whatever a caller sends becomes an answer or a
 * problem; a fault of our own rises to Next, which logs it.
 */
export function handlers({ respond }: Pick<AnyEndpoint, "respond">): Handlers {
  const get: Handler = async (request, { params }) => {
    const { pathname, search, searchParams } = new URL(request.url);
    const path = Object.fromEntries(
      Object.entries((await params) ?? {}).map(([name, part]) => [
        name,
        [part ?? []].flat().join("/"),
      ]),
    );
    const answer = await respond({ search: searchParams, path, headers: request.headers });
    return "problem" in answer
      ? refuse(request, answer, pathname + search)
      : serve(request, answer);
  };
  const refuseMethod: Handler = async (request) => {
    const { pathname, search } = new URL(request.url);
    const detail = `${request.method} is not allowed here; use ${ALLOWED}.`;
    const refused = refuse(request, { problem: "method-not-allowed", detail }, pathname + search);
    refused.headers.set("Allow", ALLOWED);
    return refused;
  };
  return {
    GET: get,
    HEAD: get,
    OPTIONS: async () => new Response(null, { status: 204, headers: PREFLIGHT }),
    POST: refuseMethod,
    PUT: refuseMethod,
    PATCH: refuseMethod,
    DELETE: refuseMethod,
  };
}

const PREFLIGHT = {
  ...CORS,
  Allow: ALLOWED,
  "Access-Control-Allow-Methods": ALLOWED,
  "Access-Control-Allow-Headers": "If-None-Match, Content-Type",
  "Access-Control-Max-Age": "86400",
};

function serve(request: Request, answer: Answer | TextAnswer): Response {
  const written = "text" in answer ? answer.text : JSON.stringify(answer.body);
  const etag = etagOf(written);
  const maxAge = "maxAge" in answer ? answer.maxAge : undefined;
  const cache = maxAge === undefined ? CACHE : `public, max-age=${maxAge}`;
  const headers = new Headers({ ...CORS, ETag: etag, "Cache-Control": cache });
  const modified = "text" in answer ? answer.modified : undefined;
  if (modified) headers.set("Last-Modified", new Date(modified).toUTCString());
  if (isKnown(request.headers, etag, modified)) {
    return new Response(null, { status: 304, headers });
  }
  if ("text" in answer) {
    headers.set("Content-Type", answer.type);
    headers.set("Content-Disposition", `inline; filename="${answer.filename}"`);
  } else {
    headers.set("Content-Type", "application/json; charset=utf-8");
  }
  if (answer.link) headers.set("Link", answer.link);
  return body(request, written, 200, headers);
}

function refuse(request: Request, refusal: Refusal, instance: string): Response {
  const problem = problemOf(refusal, instance);
  const headers = new Headers({
    ...CORS,
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
    ...(refusal.retryAfter !== undefined && { "Retry-After": String(refusal.retryAfter) }),
  });
  return body(request, JSON.stringify(problem), problem.status, headers);
}

/** To HEAD the same headers without the body. */
function body(request: Request, text: string, status: number, headers: Headers): Response {
  return new Response(request.method === "HEAD" ? null : text, { status, headers });
}

/** Of the body itself: it changes whenever the answer does, whether by new data or new code. */
function etagOf(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
}

/** Whether the asker has this answer. Its tag decides where it sends one, and its date only else (RFC 9110, 13.2.2). */
function isKnown(asked: Headers, etag: string, modified: string | undefined): boolean {
  const tag = asked.get("If-None-Match");
  if (tag !== null) return matches(tag, etag);
  const since = Date.parse(asked.get("If-Modified-Since") ?? "");
  return modified !== undefined && Date.parse(modified) <= since;
}

/** RFC 9110, 13.1.2: any of the listed tags or `*`; the weak mark, which proxies add, is ignored. */
function matches(ifNoneMatch: string, etag: string): boolean {
  const tags = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etag);
}
