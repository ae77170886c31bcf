"use client";

import { useLayoutEffect, useState, type RefObject } from "react";
import type { Size } from "@/lib/domain/charts/frame";
import { PLOT_MARGIN } from "./plot-margin";

/** The size of the plot within a box, without its margins; null before it has been measured and while it is hidden. */
export function usePlotSize(box: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { top, right, bottom, left } = PLOT_MARGIN;
    const measure = () => {
      const width = element.clientWidth - left - right;
      const height = element.clientHeight - top - bottom;
      const shown = width > 0 && height > 0;
      setSize((now) =>
        shown && (now?.width !== width || now.height !== height) ? { width, height } : now,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
