import type { CSSProperties } from "react";
import { type Plot, SCREENS } from "@/lib/domain/charts/plot";

/** A plot's own size for each screen; figure.css takes the one of the figure's width. */
export function ownSize(size: NonNullable<Plot["size"]>): CSSProperties {
  return Object.fromEntries(
    SCREENS.flatMap((screen) => [
      [`--height-${screen}`, `${size[screen].height}px`],
      [`--left-${screen}`, `${size[screen].left}px`],
    ]),
  );
}
