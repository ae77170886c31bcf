"use client";

import { useEffect, useEffectEvent } from "react";

/** A page with a search of its own marks the input with this attribute; the keys then go there. */
export const PAGE_SEARCH = "data-page-search";

/**
 * `/` and Ctrl or ⌘ K: to the page's own search, else `openPalette`. Ctrl K within the page's search
 * goes on to the palette. Ctrl F stays the browser's.
 */
export function useSearchKeys(openPalette: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.defaultPrevented || event.isComposing || event.shiftKey || event.altKey) return;
    if (!k && !(slash && !isTyping(event.target))) return;
    event.preventDefault();
    const search = pageSearch();
    if (!search || search === document.activeElement) openPalette();
    else {
      search.focus();
      search.select();
    }
  });
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

/** The visible one: routes that were left stay in the document, hidden. */
function pageSearch(): HTMLInputElement | undefined {
  const inputs = document.querySelectorAll<HTMLInputElement>(`input[${PAGE_SEARCH}]`);
  return [...inputs].find((input) => input.checkVisibility());
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      (target.matches("input, textarea, select") &&
        !target.matches("[type=checkbox], [type=radio], [type=range]")))
  );
}
