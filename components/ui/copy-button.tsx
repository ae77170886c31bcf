"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import { Button, type ButtonProps } from "./button";

type CopyButtonProps = Omit<ButtonProps, "onClick" | "children"> & {
  /** What to copy; a function is asked at the click, e.g. for the page's address. */
  text: string | (() => string);
  /** Its words; without them it is an icon and needs `label`. */
  children?: ReactNode;
  label?: string;
};

type State = "idle" | "copied" | "failed";
const SAID = { idle: "", copied: "Copied", failed: "Could not copy" } as const;

export function CopyButton({ text, children, label = "Copy", ...rest }: CopyButtonProps) {
  const [state, setState] = useState<State>("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), 1600);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = () =>
    navigator.clipboard
      .writeText(typeof text === "function" ? text() : text)
      // Refused without permission or on plain http: the reader is told.
      .then(
        () => setState("copied"),
        () => setState("failed"),
      );

  const icon =
    state === "copied" ? <Check size={12} aria-hidden /> : <Copy size={12} aria-hidden />;
  return (
    <>
      {children === undefined ? (
        <Button
          data-icon=""
          look="quiet"
          size="small"
          {...rest}
          aria-label={label}
          title={SAID[state] || label}
          onClick={copy}
        >
          {icon}
        </Button>
      ) : (
        <Button {...rest} onClick={copy}>
          {/* Both words lie in one cell, so the button keeps its width. */}
          <span className="grid *:[grid-area:1/1]">
            <span className={state === "idle" ? "" : "invisible"}>{children}</span>
            <span className={state === "idle" ? "invisible" : ""}>{SAID[state] || "Copied"}</span>
          </span>
        </Button>
      )}
      <span role="status" className="sr-only">
        {SAID[state]}
      </span>
    </>
  );
}
