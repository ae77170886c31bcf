import type { Browser } from "@playwright/test";

type TraceEvent = { name: string; ts: number; ph: string; dur?: number; tid: number };

export type Frames = {
  /** Frames handed to the screen per second. */
  perSecond: number;
  /** The longest time between two of them, ms. */
  longestGap: number;
  /** Paints per second: frames in which something had changed. */
  painted: number;
  /** Main-thread tasks longer than 50 ms. */
  longTasks: number;
};

/** Traces what the browser draws while something happens. */
export async function traceFrames(browser: Browser, act: () => Promise<void>): Promise<Frames> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline", "toplevel"] },
  });
  await act();
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return framesOf(events);
}

const MICROSECONDS = 1e6;

function framesOf(events: readonly TraceEvent[]): Frames {
  const drawn = events
    .filter(({ name, ph }) => name === "AnimationFrame::Presentation" && ph !== "E")
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined || first === last)
    throw new Error("The trace has no frames.");
  const gaps = drawn.slice(1).map((ts, at) => ts - (drawn[at] ?? ts));
  const seconds = (last - first) / MICROSECONDS;
  return {
    perSecond: (drawn.length - 1) / seconds,
    painted: events.filter(({ name }) => name === "Paint").length / seconds,
    longestGap: Math.max(...gaps) / 1000,
    longTasks: events.filter(({ name, dur = 0 }) => name.endsWith("RunTask") && dur > 50_000)
      .length,
  };
}
