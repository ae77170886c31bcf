"use client";

import { Search } from "lucide-react";
import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import { useSearchKeys } from "./use-search-keys";

const loadPalette = () => import("./palette");
const Palette = lazy(loadPalette);
const warm = () => void loadPalette();

const never = () => () => {};
const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The header's search. It opens the palette, whose code and list come with the first use. */
export function SearchButton() {
  const [open, setOpen] = useState(false);
  const apple = useSyncExternalStore(never, isApple, () => false);
  useSearchKeys(() => setOpen(true));
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onPointerEnter={warm}
        onFocus={warm}
        onClick={() => setOpen(true)}
        className="field ms-auto flex w-72 min-w-0 items-center justify-between gap-2 ps-3 pe-1.5 text-muted max-lg:w-56 max-md:w-44 max-sm:w-7.5 max-sm:justify-center max-sm:border-0 max-sm:p-0 max-sm:text-text"
      >
        <Search size={18} aria-hidden className="sm:hidden" />
        <span className="truncate max-sm:sr-only">Search models, hosts, licenses</span>
        <kbd aria-hidden className="key min-w-13 justify-center max-md:hidden">
          {apple ? "⌘ K" : "Ctrl K"}
        </kbd>
      </button>
      {open && (
        <Suspense fallback={null}>
          <Palette onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}
