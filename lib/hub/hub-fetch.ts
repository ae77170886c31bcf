import { createBreaker } from "./breaker";
import type { NoAnswer } from "@/lib/domain/hub/live-facts";
import type { Clock } from "./clock";
import { HubFault } from "./hub-fault";
import { createInFlight } from "./in-flight";
import { createRateLimit, retryAfterMs } from "./rate-limit";
import { withinTimeLimit } from "./within-time-limit";

/** Five faults in a row, each asked twice, are no accident; half a minute is soon enough to try again. */
const BREAKER = { failures: 5, restMs: 30_000 };
/** Before the one retry: long enough for a restart behind a balancer, short beside the time limit. */
const RETRY = { leastMs: 150, jitterMs: 300, mostMs: 1000 };
/** Connections to one origin: a page asks one question, and browsers too open six. */
const CALLS_IN_FLIGHT = 6;
/** A limit that is still used up after so many windows will not end by waiting. */
const MOST_WAITS = 5;

export type HubFetchOptions = {
  fetch: typeof fetch;
  clock: Clock;
  /** From 0 to 1, as `Math.random`. */
  random: () => number;
  /** Of one call, with its retry, its body and its wait for a free connection. */
  timeLimitMs: number;
  /** Whether a call waits for the rate limit's next window (a long walk) or fails at once (a page). */
  waitsForLimit: boolean;
  /** Told before such a wait. */
  onWait?: OnWait | undefined;
};

/** Told of a wait that somebody watching would wonder about. */
export type OnWait = (wait: { ms: number; reason: NoAnswer }) => void;

/**
 * A `fetch` for the client of one origin, which has neither time limit nor retry: see the constants
 * above. Every answer is read whole, so that a body that stops halfway is a fault here and not later.
 * Throws `HubFault`; answers below 500 other than 429 are the caller's to judge.
 */
export function createHubFetch(options: HubFetchOptions): typeof fetch {
  const { clock, random, timeLimitMs, waitsForLimit } = options;
  const breaker = createBreaker(BREAKER);
  const limit = createRateLimit();
  const inFlight = createInFlight(CALLS_IN_FLIGHT);

  async function passLimit(url: string): Promise<void> {
    for (let waits = 0; ; waits += 1) {
      const until = limit.until(clock.now());
      if (until === 0) return;
      if (!waitsForLimit || waits === MOST_WAITS) {
        throw new HubFault({ kind: "rate-limited", until: iso(until) }, { url, isRepeat: true });
      }
      const ms = until - clock.now();
      options.onWait?.({ ms, reason: { kind: "rate-limited", until: iso(until) } });
      await clock.sleep(ms);
    }
  }

  async function ask(url: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
    const response = await whole(url, await options.fetch(url, { ...init, signal }));
    limit.read(response, clock.now());
    return response;
  }

  /** One call and, after a fault that may pass, one more. */
  async function askTwice(url: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
    const first = await ask(url, init, signal).catch((cause: unknown) => {
      if (signal.aborted) throw cause;
      return null;
    });
    if (first && first.status < 500) return first;
    const asked = first && retryAfterMs(first.headers.get("retry-after"), clock.now());
    const wait = asked ?? RETRY.leastMs + random() * RETRY.jitterMs;
    if (first && wait > RETRY.mostMs) return first;
    await clock.sleep(wait, signal);
    return ask(url, init, signal);
  }

  async function judged(url: string, init: RequestInit): Promise<Response> {
    const now = clock.now();
    const gate = breaker.enter(now);
    if (gate.open) {
      throw new HubFault({ kind: "paused", until: iso(gate.until) }, { url, isRepeat: true });
    }
    try {
      const response = await withinTimeLimit(
        (signal) => inFlight(() => askTwice(url, init, signal), signal),
        timeLimitMs,
        { clock, url },
      );
      breaker.report(response.status < 500 ? "answered" : "failed", clock.now());
      return response;
    } catch (cause) {
      breaker.report("failed", clock.now());
      throw cause instanceof HubFault
        ? cause
        : new HubFault({ kind: "unreachable" }, { url, cause });
    }
  }

  return async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    for (let waits = 0; ; waits += 1) {
      await passLimit(url);
      const response = await judged(url, init);
      const details = { url, status: response.status, requestId: requestId(response) };
      if (response.status >= 500) {
        throw new HubFault({ kind: "failed", status: response.status }, details);
      }
      if (response.status !== 429) return response;
      if (!waitsForLimit || waits === MOST_WAITS) {
        const until = iso(limit.until(clock.now()));
        throw new HubFault({ kind: "rate-limited", until }, details);
      }
    }
  };
}

export function requestId(response: Pick<Response, "headers">): string | undefined {
  return response.headers.get("x-request-id") ?? undefined;
}

/** The answer with its body read. Its address is the one after redirects. */
async function whole(url: string, response: Response): Promise<Response> {
  const body = await response.arrayBuffer();
  const read = new Response(body.byteLength > 0 ? body : null, {
    status: response.status,
    headers: response.headers,
  });
  Object.defineProperty(read, "url", { value: response.url || url });
  return read;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
