/** When the parts of a page load happened, ms since the navigation began. */
export type LoadTimes = {
  firstPaint: number;
  largestPaint: number;
  /** A table's first rows are on the screen, by the same rule as `painted`; undefined without a table. */
  rowsPainted: number | undefined;
  /** Sum over the main thread's tasks longer than 50 ms of what they took beyond 50 ms. */
  blocked: number;
  /** Sum of all layout shifts, none of which a reader's input caused. */
  shift: number;
};

/** ms from the trusted event's own time stamp. */
export type Interaction = {
  /** The document's rows or count have changed; nothing is drawn yet. */
  changed: number;
  /** The first change of rows or count is on the screen: the rule of bench/README.md. */
  painted: number;
  /** The frame after the one with that change begins; `painted` may also wait for tasks queued before it. */
  nextFrame: number;
  /** As `painted`, for the last change before the next interaction. */
  settled: number;
  /** The browser's own measure, from the event to the next paint, in steps of 8 ms; it does not wait for rows. */
  eventTiming: number | undefined;
};

export type Probe = {
  load: () => LoadTimes;
  /** Waits for the next trusted event of this type and what it changes. */
  arm: (type: "keydown" | "click") => void;
  /** Resolves when the rows have come to rest; with undefined when they did not change. */
  result: () => Promise<Interaction | undefined>;
};

declare global {
  var weighbridgeProbe: Probe;
}

/** Runs inside the page before its own scripts. It must not use anything from outside itself. */
export function installProbe(): void {
  const LONG_TASK_MS = 50;
  const AFTER_LOAD_MS = 2000;
  const LOOK_EVERY_MS = 25;
  const AT_REST_MS = 120;
  const UNCHANGED_AFTER_MS = 1000;
  const ROWS = "tbody, [role=status]";

  let firstPaint = 0;
  let largestPaint = 0;
  let rowsPainted: number | undefined;
  let shift = 0;
  const longTasks: PerformanceEntry[] = [];
  const events: PerformanceEntry[] = [];

  const observe = (options: PerformanceObserverInit, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ buffered: true, ...options });
  };
  observe({ type: "paint" }, ({ name, startTime }) => {
    if (name === "first-contentful-paint") firstPaint = startTime;
  });
  observe({ type: "largest-contentful-paint" }, ({ startTime }) => {
    largestPaint = startTime;
  });
  observe({ type: "longtask" }, (entry) => longTasks.push(entry));
  observe({ type: "layout-shift" }, (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) shift += value;
  });
  observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit, (entry) =>
    events.push(entry),
  );

  const load = () => {
    const [navigation] = performance.getEntriesByType("navigation");
    const until = (navigation as PerformanceNavigationTiming).loadEventEnd + AFTER_LOAD_MS;
    const blocked = longTasks
      .filter(({ startTime }) => startTime < until)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - LONG_TASK_MS), 0);
    return { firstPaint, largestPaint, rowsPainted, blocked, shift };
  };

  type Timed = {
    type: string;
    start: number;
    /** The first and the last change of rows or count; 0 before it. */
    changed: number;
    lastChanged: number;
    painted: number;
    nextFrame: number;
    settled: number;
  };
  let armed: string | undefined;
  let timed: Timed | undefined;
  /** The interaction just taken for one that changes nothing: a change may still come. */
  let unchanged: Timed | undefined;

  const begin = (event: Event) => {
    if (!event.isTrusted || event.type !== armed) return;
    armed = undefined;
    timed = {
      type: event.type,
      start: event.timeStamp,
      changed: 0,
      lastChanged: 0,
      painted: 0,
      nextFrame: 0,
      settled: 0,
    };
  };
  // Only the first key-down or click after arming counts; the window's capture phase comes before any handler.
  for (const type of ["keydown", "click"]) addEventListener(type, begin, { capture: true });

  /** Calls back in a task of its own, after whatever the browser was doing. */
  const afterTask = (then: (now: number) => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then(performance.now());
    };
    port2.postMessage(null);
  };

  /** Looks now and then: asking for every frame would make the browser draw frames it would not draw. */
  const awaitRows = () => {
    // What React streams stays hidden until it is put in its place.
    const row = document.querySelector("tbody tr");
    if (row && !row.closest("[hidden]")) {
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          afterTask((now) => {
            rowsPainted = now;
          });
        });
      });
    } else if (document.readyState !== "complete") setTimeout(awaitRows, LOOK_EVERY_MS);
  };
  awaitRows();

  const showsRows = (node: Node) =>
    node instanceof Element && (node.matches(ROWS) || node.querySelector(ROWS) !== null);
  const changesRows = ({ target, addedNodes, removedNodes }: MutationRecord) => {
    const element = target instanceof Element ? target : target.parentElement;
    if (element?.closest(ROWS)) return true;
    return [...addedNodes, ...removedNodes].some(showsRows);
  };

  const onMutations = (records: MutationRecord[]) => {
    const current = timed;
    if (!current || !records.some(changesRows)) return;
    const first = current.changed === 0;
    current.lastChanged = performance.now();
    if (first) current.changed = current.lastChanged;
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (first) current.nextFrame = performance.now();
        afterTask((now) => {
          if (first) current.painted = now;
          current.settled = now;
        });
      });
    });
  };

  let watching = false;
  const arm = (type: "keydown" | "click") => {
    if (!watching) {
      new MutationObserver(onMutations).observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      watching = true;
    }
    if (unchanged && unchanged.changed > 0) {
      throw new Error(
        `Rows changed more than ${UNCHANGED_AFTER_MS} ms after the ${unchanged.type}.`,
      );
    }
    unchanged = undefined;
    timed = undefined;
    armed = type;
  };

  const isOver = ({ start, lastChanged, painted, settled }: Timed) =>
    lastChanged === 0
      ? performance.now() - start >= UNCHANGED_AFTER_MS
      : painted > 0 && settled >= lastChanged && performance.now() - lastChanged >= AT_REST_MS;

  const result = async (): Promise<Interaction | undefined> => {
    const current = timed;
    if (!current) throw new Error(`No trusted ${armed ?? "event"} has reached the page.`);
    while (!isOver(current)) await new Promise((resolve) => setTimeout(resolve, 20));
    if (current.changed === 0) {
      unchanged = current;
      return undefined;
    }
    const { type, start, changed, painted, nextFrame, settled } = current;
    const entry = events.find((e) => e.name === type && Math.abs(e.startTime - start) < 1);
    return {
      changed: changed - start,
      painted: painted - start,
      nextFrame: nextFrame - start,
      settled: settled - start,
      eventTiming: entry?.duration,
    };
  };

  globalThis.weighbridgeProbe = { load, arm, result };
}
