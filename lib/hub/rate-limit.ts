/** Where a 429 says nothing of when to come back, as those of the Hub's CDN. */
const UNSAID_PAUSE_MS = 60_000;

/** What one origin's answers say of when it may be asked next. */
export type RateLimit = {
  /** Takes in an answer's status and headers at the time `now`. */
  read: (response: Pick<Response, "status" | "headers">, now: number) => void;
  /** When the next call may be made, in milliseconds since 1970; 0 when at once. */
  until: (now: number) => number;
};

export function createRateLimit(): RateLimit {
  let pausedUntil = 0;
  return {
    read({ status, headers }, now) {
      const after = retryAfterMs(headers.get("retry-after"), now);
      const limit = parseRateLimit(headers.get("ratelimit"));
      const spent = limit?.left === 0 ? limit.resetMs : null;
      const pause = after ?? spent ?? (status === 429 ? (limit?.resetMs ?? UNSAID_PAUSE_MS) : null);
      if (pause !== null) pausedUntil = Math.max(pausedUntil, now + pause);
    },
    until: (now) => (pausedUntil > now ? pausedUntil : 0),
  };
}

/** `"api";r=499;t=295`: 499 calls left until the window ends in 295 seconds. */
function parseRateLimit(header: string | null): { left: number; resetMs: number } | null {
  const left = /;\s*r=(\d+)/.exec(header ?? "")?.[1];
  const seconds = /;\s*t=(\d+)/.exec(header ?? "")?.[1];
  return left && seconds ? { left: Number(left), resetMs: Number(seconds) * 1000 } : null;
}

/** Seconds, or a date; null when there is none or it cannot be read. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
