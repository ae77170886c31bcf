import type { CSSProperties } from "react";
import { priceShare } from "@/components/charts/price-bar";
import { qualityShare } from "@/components/charts/quality-bar";
import type { Weights } from "@/lib/domain/model";
import { COLORS } from "./colors";

type BarProps = { width: number };
type Marks = { low: number; mid: number; high: number };

/** As `PriceBar` on the pages: the range over hosts on the one log scale, with a tick at the median. */
export function PreviewPriceBar({
  price,
  width,
}: BarProps & { price: { min: number; median: number; max: number } | null }) {
  const marks = price && {
    low: priceShare(price.min),
    mid: priceShare(price.median),
    high: priceShare(price.max),
  };
  return <PreviewRangeBar width={width} marks={marks} />;
}

/** A range with a tick at its middle, on whatever scale the shares are of. */
export function PreviewRangeBar({ marks, width }: BarProps & { marks: Marks | null }) {
  return (
    <Bar width={width} marks={marks} range={{ background: COLORS.bar }}>
      {{ width: 4, height: 22, background: COLORS.text }}
    </Bar>
  );
}

/** As `QualityBar` on the pages: a dot at the index on its 90 % interval. */
export function PreviewQualityBar({
  index,
  weights,
  width,
}: BarProps & { index: { value: number; low: number; high: number } | null; weights: Weights }) {
  const marks = index && {
    low: qualityShare(index.low),
    mid: qualityShare(index.value),
    high: qualityShare(index.high),
  };
  const color = COLORS[weights];
  return (
    <Bar width={width} marks={marks} range={{ background: color, opacity: 0.4 }}>
      {{ width: 10, height: 10, borderRadius: 5, background: color }}
    </Bar>
  );
}

type Point = CSSProperties & { width: number; height: number };

function Bar(props: BarProps & { marks: Marks | null; range: CSSProperties; children: Point }) {
  const { width, marks, range, children: point } = props;
  return (
    <div style={{ display: "flex", position: "relative", width, height: 24, flexShrink: 0 }}>
      <div style={{ position: "absolute", top: 11, width, height: 2, background: COLORS.line }} />
      {marks && (
        <div
          style={{
            position: "absolute",
            top: 8,
            left: marks.low * width,
            width: (marks.high - marks.low) * width,
            height: 8,
            borderRadius: 4,
            ...range,
          }}
        />
      )}
      {marks && (
        <div
          style={{
            position: "absolute",
            top: 12 - point.height / 2,
            left: marks.mid * width - point.width / 2,
            ...point,
          }}
        />
      )}
    </div>
  );
}
