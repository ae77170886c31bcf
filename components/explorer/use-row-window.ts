"use client";

import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import { FIRST_ROWS } from "./first-view";
import { NO_BANDS, rowAtTop, rowHeightIn, type BandStarts } from "./row-places";

/** Rows kept ready above and below the view, so that a quick scroll finds them drawn. */
const SPARE = 5;
/** The window moves by this many rows, so that a slow scroll draws seldom. */
const STEP = 4;

/** Drawn rows, and among them those in view. */
export type RowWindow = { from: number; to: number; seenFrom: number; seenTo: number };

const FIRST: RowWindow = { from: 0, to: FIRST_ROWS, seenFrom: 0, seenTo: FIRST_ROWS };

/**
 * Which rows are worth drawing, as whatever scrolls them (the table's own region or the page) moves.
 * Reads only the body's place: spacers above and below give it the height of all its rows. A list
 * that gets shorter needs no reading: if that moves the scroll, the browser says so. Bands' headers
 * among the rows belong to the rows they stand before.
 */
export function useRowWindow(
  body: RefObject<HTMLTableSectionElement | null>,
  count: number,
  starts: BandStarts = NO_BANDS,
): RowWindow {
  const [view, setView] = useState<RowWindow>(FIRST);

  const measure = useEffectEvent(() => {
    const next = body.current && visibleRows(body.current, count, starts);
    if (next) setView((now) => (isSame(now, next) ? now : next));
  });

  useEffect(() => {
    const onMove = () => measure();
    const firstFrame = requestAnimationFrame(onMove);
    // Scrolling does not bubble, but it can be captured: of the region and of the page alike.
    document.addEventListener("scroll", onMove, { capture: true, passive: true });
    window.addEventListener("resize", onMove);
    return () => {
      cancelAnimationFrame(firstFrame);
      document.removeEventListener("scroll", onMove, { capture: true });
      window.removeEventListener("resize", onMove);
    };
  }, []);

  return view;
}

function visibleRows(body: HTMLElement, count: number, starts: BandStarts): RowWindow | null {
  const { top, height } = body.getBoundingClientRect();
  // Hidden, or empty.
  if (height === 0 || count === 0) return null;
  const rowHeight = rowHeightIn(height, count, starts);
  const first = Math.max(0, rowAtTop(-top, rowHeight, starts));
  const last = rowAtTop(innerHeight - top, rowHeight, starts) + 1;
  return {
    from: Math.max(0, stepDown(first - SPARE)),
    to: stepUp(last + SPARE),
    // Steps here too: the window must not change with every row.
    seenFrom: stepDown(first),
    seenTo: first === 0 ? last : stepUp(last),
  };
}

const stepDown = (row: number) => Math.floor(row / STEP) * STEP;
const stepUp = (row: number) => Math.ceil(row / STEP) * STEP;

function isSame(a: RowWindow, b: RowWindow): boolean {
  return a.from === b.from && a.to === b.to && a.seenFrom === b.seenFrom && a.seenTo === b.seenTo;
}
