"use client";

import { useEffect, useEffectEvent, type RefObject } from "react";
import type { ColumnId } from "@/lib/domain/columns";
import { toClipboard } from "@/lib/domain/export-rows";
import type { ModelRow } from "@/lib/domain/row";
import { rowAt } from "./focus-row";

type CopyRows = {
  body: RefObject<HTMLTableSectionElement | null>;
  rows: readonly ModelRow[];
  columns: readonly ColumnId[];
};

/** Copying a selection of several rows copies them as a table: tabs for text, HTML for documents. */
export function useCopyRows({ body, rows, columns }: CopyRows): void {
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !event.clipboardData) return;
    const drawn = [...(body.current?.querySelectorAll("tr[data-row]") ?? [])];
    const places = drawn.filter((row) => selection.containsNode(row, true)).map(rowAt);
    // Part of one row is copied as the text it is.
    if (places.length < 2) return;
    // Who selects every drawn row selects all: those further down are only not drawn yet.
    const whole = places.length === drawn.length;
    const taken = whole ? rows : rows.slice(places[0], (places.at(-1) ?? 0) + 1);
    const { text, html } = toClipboard(taken, columns);
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener("copy", onCopy);
    return () => document.removeEventListener("copy", onCopy);
  }, []);
}
