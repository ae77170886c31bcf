import type { ComponentProps } from "react";

export type ChipTone = "plain" | "muted" | "allowed" | "conditions" | "not-allowed";

/** A short word on a quiet ground. A tone never stands alone: say it in words too. */
export function Chip({
  tone = "plain",
  className,
  ...rest
}: ComponentProps<"span"> & { tone?: ChipTone }) {
  return <span data-tone={tone} className={className ? `chip ${className}` : "chip"} {...rest} />;
}
