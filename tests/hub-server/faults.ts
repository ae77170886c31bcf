import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./answer";

export const FAULTS = [
  /** Answers rightly, `ms` later. */
  "slow",
  /** Takes the question and never answers. */
  "hang",
  /** Sends half of the body and never the rest. */
  "hang-halfway",
  /** Ends the connection without an answer. */
  "reset",
  /** Ends the connection in the middle of the body. */
  "cut",
  /** Rate limited, with the headers that say for how long. */
  "429",
  /** Rate limited by the CDN, which says nothing of how long. */
  "429-bare",
  "500",
  "504",
  /** A whole answer whose JSON stops halfway. */
  "truncated-json",
  /** JSON of something else. */
  "wrong-json",
  /** A page instead of JSON. */
  "html",
  /** The right names with values of other types. */
  "wrong-types",
  /** Lists lose the end of their entries after the first page. */
  "shrinking",
] as const;
export type FaultName = (typeof FAULTS)[number];

export type Fault = {
  name: FaultName;
  /** Begin of the paths it strikes; all without it. */
  path?: string;
  /** How many questions it lets pass first. */
  after?: number;
  /** How many it strikes; all without it. */
  times?: number;
  /** Of `slow`: the delay; of `429`: how long it lasts. */
  ms?: number;
};

const SLOW_MS = 1500;
const PAUSE_MS = 30_000;

/** Sends an answer as the fault spoils it; resolves when that is done. */
export async function spoil(
  { name, ms }: Fault,
  answer: Answer,
  send: (answer: Answer) => void,
  response: ServerResponse,
): Promise<void> {
  switch (name) {
    case "slow":
      await sleep(ms ?? SLOW_MS);
      return send(answer);
    case "hang":
      return;
    case "hang-halfway":
      response.writeHead(200, { "content-type": "application/json" });
      response.write(half(answer));
      return;
    case "reset":
      response.destroy();
      return;
    case "cut":
      response.writeHead(200, {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(JSON.stringify(answer.body)),
      });
      response.write(half(answer), () => response.destroy());
      return;
    case "429": {
      const seconds = Math.ceil((ms ?? PAUSE_MS) / 1000);
      return send({
        status: 429,
        headers: { "retry-after": String(seconds), ratelimit: `"api";r=0;t=${seconds}` },
        body: { error: "We had to rate limit your IP. To continue using our service, log in." },
      });
    }
    case "429-bare":
      return send({
        status: 429,
        headers: { ratelimit: null, "ratelimit-policy": null },
        body: {},
      });
    case "500":
    case "504":
      return send({ status: Number(name), body: { error: "Internal Error" } });
    case "truncated-json":
      return send({ ...answer, text: half(answer) });
    case "wrong-json":
      return send({ ...answer, body: { hello: "world" } });
    case "html":
      return send({
        ...answer,
        headers: { "content-type": "text/html" },
        text: "<!doctype html><title>Sign in to this network</title>",
      });
    case "wrong-types":
      return send({ ...answer, body: mistyped(answer.body) });
    case "shrinking":
      // The list itself is short: see the routes.
      return send(answer);
  }
}

function half({ body }: Answer): string {
  const text = JSON.stringify(body);
  return text.slice(0, text.length / 2);
}

function mistyped(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(mistyped);
  return { ...(body as object), downloads: "many", likes: null, tags: "mit" };
}
