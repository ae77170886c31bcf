import type { ReactNode } from "react";
import { COLORS } from "./colors";
import { Text } from "./text";

type PreviewTableProps = {
  /** What the columns are, and their widths in px. */
  heads: readonly { text: string; width: number }[];
  marginTop: number;
  children: ReactNode;
};

/** Rows below the names of their columns, as high as the picture leaves them. */
export function PreviewTable({ heads, marginTop, children }: PreviewTableProps) {
  return (
    <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
      <div style={{ display: "flex", marginTop, marginBottom: 6 }}>
        {heads.map(({ text, width }) => (
          <Text key={text} size={16} color="muted" style={{ width }}>
            {text}
          </Text>
        ))}
      </div>
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          flexGrow: 1,
          marginBottom: 12,
          borderTop: `2px solid ${COLORS.line}`,
        }}
      >
        {children}
      </div>
    </div>
  );
}
