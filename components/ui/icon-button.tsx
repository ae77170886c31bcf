import type { ReactNode } from "react";
import { Button, type ButtonProps } from "./button";

type IconButtonProps = Omit<ButtonProps, "children" | "aria-label"> & {
  /** What it does; its accessible name and its tooltip. */
  label: string;
  children: ReactNode;
};

/** A square button that shows only an icon. */
export function IconButton({ label, look = "quiet", ...rest }: IconButtonProps) {
  return <Button data-icon="" look={look} aria-label={label} title={label} {...rest} />;
}
