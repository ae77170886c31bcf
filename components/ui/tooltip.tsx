"use client";

import { lazy, Suspense, useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";

const loadPanel = () => import("./tooltip-panel");
const TooltipPanel = lazy(loadPanel);
const DELAY_MS = 250;

/** A short explanation on hover and focus. Screen readers get it as the description of `children`'s group. */
export function Tooltip({ text, children }: { text: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();

  const hide = () => {
    clearTimeout(timer.current);
    setOpen(false);
  };
  useLayoutEffect(() => hide, []);
  const show = (delay: number) => {
    void loadPanel();
    timer.current = setTimeout(() => setOpen(true), delay);
  };

  return (
    <span
      ref={anchor}
      role="group"
      aria-describedby={id}
      className="inline-flex"
      onPointerEnter={() => show(DELAY_MS)}
      onPointerLeave={hide}
      onFocus={() => show(0)}
      onBlur={hide}
      onKeyDown={(event) => event.key === "Escape" && hide()}
    >
      {children}
      <span id={id} hidden>
        {text}
      </span>
      {open && (
        <Suspense fallback={null}>
          <TooltipPanel anchor={anchor} text={text} onOpenChange={setOpen} />
        </Suspense>
      )}
    </span>
  );
}
