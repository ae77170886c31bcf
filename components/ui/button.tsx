import type { ComponentProps } from "react";

export type ButtonProps = ComponentProps<"button"> & {
  /** `ink` is the one main action; `quiet` has no outline; `bare` has no look at all. */
  look?: "plain" | "ink" | "quiet" | "bare";
  size?: "normal" | "small";
};

export function Button({ look = "plain", size = "normal", className = "", ...rest }: ButtonProps) {
  const classes = look === "bare" ? className : `button ${className}`;
  return <button type="button" data-look={look} data-size={size} className={classes} {...rest} />;
}
