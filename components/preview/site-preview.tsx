import { count } from "@/lib/domain/format";
import { COLORS } from "./colors";
import { PreviewFrame } from "./preview-frame";
import { Text } from "./text";

type SitePreviewProps = {
  /** How much there is, e.g. 547 models. */
  counts: readonly { value: number; label: string }[];
  source: string;
};

/** The site's own picture, where an address has none of its own. */
export function SitePreview({ counts, source }: SitePreviewProps) {
  return (
    <PreviewFrame source={source}>
      <Text size={60} strong lines={2} style={{ marginTop: 72, width: 980, lineHeight: 1.15 }}>
        Open-weight language models weighed against closed ones
      </Text>
      <Text size={27} color="muted" lines={2} style={{ marginTop: 24, width: 900 }}>
        Licenses, prices over hosts, quality with its interval. Every figure with its source and
        date.
      </Text>
      <div style={{ display: "flex", marginTop: "auto", marginBottom: 28, gap: 56 }}>
        {counts.map(({ value, label }) => (
          <div
            key={label}
            style={{
              display: "flex",
              flexDirection: "column",
              paddingLeft: 20,
              borderLeft: `2px solid ${COLORS.line}`,
            }}
          >
            <Text size={40} strong>
              {count(value)}
            </Text>
            <Text size={20} color="muted">
              {label}
            </Text>
          </div>
        ))}
      </div>
    </PreviewFrame>
  );
}
