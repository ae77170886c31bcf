export type ChartProbe = {
  /** Waits for the next trusted click and the drawing that it brings. */
  arm: () => void;
  /** ms from the click's own time stamp to the frame with the whole drawing; resolves when it has come to rest. */
  drawn: () => Promise<number>;
  /** Asks for a frame each time one is due, as long as the page lives, so that dropped ones can be told from idle ones. */
  keepDrawing: () => void;
};

declare global {
  var weighbridgeChartProbe: ChartProbe;
}

/** Runs inside the page before its own scripts. It must not use anything from outside itself. */
export function installChartProbe(): void {
  const AT_REST_MS = 400;
  const DRAWING = ".plot-live";
  let start = 0;
  let lastChange = 0;
  let painted = 0;

  const onClick = (event: Event) => {
    if (event.isTrusted && start === 0) start = event.timeStamp;
  };

  const onMutations = (records: MutationRecord[]) => {
    const drawing = document.querySelector(DRAWING);
    if (
      !drawing ||
      start === 0 ||
      !records.some(({ target }) => target.contains(drawing) || drawing.contains(target))
    )
      return;
    lastChange = performance.now();
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          painted = performance.now();
        };
        port2.postMessage(null);
      });
    });
  };

  const arm = () => {
    start = 0;
    lastChange = 0;
    painted = 0;
    addEventListener("click", onClick, { capture: true, once: true });
    new MutationObserver(onMutations).observe(document, { subtree: true, childList: true });
  };

  const drawn = async () => {
    const isOver = () =>
      painted > lastChange && lastChange > 0 && performance.now() - lastChange > AT_REST_MS;
    while (!isOver()) await new Promise((resolve) => setTimeout(resolve, 20));
    return painted - start;
  };

  const keepDrawing = () => {
    const next = () => requestAnimationFrame(next);
    next();
  };

  globalThis.weighbridgeChartProbe = { arm, drawn, keepDrawing };
}
