"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import {
  useEffect,
  useEffectEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from "react";
import { focusRow, rowAt } from "./focus-row";
import { NO_BANDS, type BandStarts } from "./row-places";

type RowActions<Row> = {
  body: RefObject<HTMLTableSectionElement | null>;
  rows: readonly Row[];
  count: number;
  starts?: BandStarts;
  /** Where rows can be picked. */
  onToggle?: (row: Row) => void;
};

const STEPS = new Map([
  ["j", 1],
  ["ArrowDown", 1],
  ["k", -1],
  ["ArrowUp", -1],
]);

/**
 * What clicks and keys on rows do, listened for once on the body: a name opens the model without
 * leaving the application, a box or `x` picks it, `j` `k` and arrows move between rows.
 */
export function useRowActions<Row>({
  body,
  rows,
  count,
  starts = NO_BANDS,
  onToggle,
}: RowActions<Row>) {
  const router = useRouter();
  const plain = (event: MouseEvent) =>
    event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest("a");
    const row = rows[rowAt(event.target)];
    if (link && plain(event)) {
      event.preventDefault();
      router.push(link.getAttribute("href") as Route);
    } else if (row && event.target.closest(".c-select")) onToggle?.(row);
  };

  const onPointerOver = (event: MouseEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement)) return;
    const link = event.target.closest("a");
    if (link) router.prefetch(link.getAttribute("href") as Route);
    explain(event.target);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const at = rowAt(event.target);
    const row = rows[at];
    const step = STEPS.get(event.key);
    if (row && onToggle && event.key === "x") onToggle(row);
    else if (body.current && step) focusRow(body.current, at + step, count, starts);
    else return;
    event.preventDefault();
  };

  const onPageKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const step = STEPS.get(event.key);
    const free = event.target === document.body || event.target === document.documentElement;
    if (!step || !free || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    if (!body.current?.checkVisibility()) return;
    event.preventDefault();
    focusRow(body.current, "first-in-view", count, starts);
  });
  useEffect(() => {
    document.addEventListener("keydown", onPageKey);
    return () => document.removeEventListener("keydown", onPageKey);
  }, []);

  return { onClick, onPointerOver, onKeyDown };
}

/** Gives what is cut short, and what a cell's label says more of, a tooltip when it is pointed at; rows carry none, they change too often. */
function explain(element: HTMLElement): void {
  const label = element.closest("td")?.ariaLabel;
  const cut = element.scrollWidth > element.clientWidth ? element.textContent : "";
  element.title = label ?? cut;
}
