import type { CSSProperties } from "react";
import { COLORS } from "./colors";
import { drawable } from "./drawable";

type TextProps = {
  children: string;
  size?: number;
  strong?: boolean;
  color?: keyof typeof COLORS;
  /** Lines shown before the rest is cut. */
  lines?: number;
  style?: CSSProperties;
};

/** Every text of a preview: cut rather than spilled, of letters that the fonts have, no % alone on a line. */
export function Text({ children, size = 20, strong, color = "text", lines = 1, style }: TextProps) {
  return (
    <div
      style={{
        display: "block",
        fontSize: size,
        fontWeight: strong ? 600 : 400,
        lineHeight: lines > 1 ? 1.3 : 1.25,
        color: COLORS[color],
        // Not by hiding what overflows: that makes a mask of each text, and masks cost most of the drawing.
        lineClamp: lines,
        ...(lines === 1 && { wordBreak: "break-all" }),
        ...style,
      }}
    >
      {drawable(children.replaceAll(" %", "\u00a0%"))}
    </div>
  );
}
