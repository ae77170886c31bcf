import type { ReactNode } from "react";
import { MARK_PATH } from "@/components/layout/mark";
import { PREVIEW_SIZE } from "@/lib/domain/preview-size";
import { COLORS } from "./colors";
import { Text } from "./text";

type PreviewFrameProps = {
  /** What the figures are at, at the top right. */
  note?: string;
  /** Where they are from, at the foot. */
  source: string;
  children: ReactNode;
};

/** What every preview has around it: mark and name above, sources and their days below. */
export function PreviewFrame({ note, source, children }: PreviewFrameProps) {
  return (
    <div
      style={{
        ...PREVIEW_SIZE,
        display: "flex",
        flexDirection: "column",
        padding: "40px 56px 32px",
        background: COLORS.ground,
        fontFamily: "Geist",
      }}
    >
      <div style={{ display: "flex", alignItems: "center", justifyContent: "space-between" }}>
        <div style={{ display: "flex", alignItems: "center", gap: 12 }}>
          <svg
            viewBox="0 0 20 20"
            width={32}
            height={32}
            fill="none"
            stroke={COLORS.text}
            strokeWidth={1.4}
            strokeLinecap="round"
            strokeLinejoin="round"
          >
            <path d={MARK_PATH} />
          </svg>
          <Text size={24} strong>
            Weighbridge
          </Text>
        </div>
        {note && (
          <Text size={20} color="muted">
            {note}
          </Text>
        )}
      </div>
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 }}>
        {children}
      </div>
      <Text size={17} color="muted" lines={2}>
        {source}
      </Text>
    </div>
  );
}
