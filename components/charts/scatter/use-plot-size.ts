"use client";

import { useLayoutEffect, useState, type RefObject } from "react";
import type { Size } from "@/lib/domain/charts/frame";
import { PLOT_MARGIN } from "./plot-margin";

/** The last plot's: the next one is most likely as large, and need not wait to be measured. */
let last: Size | null = null;

/** The size of the plot within a box, without its margins; null before it has been measured and while it is hidden. */
export function usePlotSize(box: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState(last);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { top, right, bottom, left } = PLOT_MARGIN;
    const measure = () => {
      const width = element.clientWidth - left - right;
      const height = element.clientHeight - top - bottom;
      if (width <= 0 || height <= 0) return;
      if (last?.width !== width || last.height !== height) last = { width, height };
      setSize(last);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
