import type { ReactNode } from "react";
import { licenseVerdict } from "@/components/model/license-chip";
import type { CompactModel } from "@/lib/domain/compact-model";
import { index as indexText, usd } from "@/lib/domain/format";
import { PreviewPriceBar, PreviewQualityBar } from "./bar";
import { COLORS } from "./colors";
import { hostsText, intervalText } from "./figure-words";
import { PreviewLicense } from "./preview-license";
import { Text } from "./text";
import { WeightsShape } from "./weights-shape";

const WIDTH = { name: 332, license: 264, price: 252, index: 240 } as const;
const GAP = 24;

/** What the columns are. */
export const COMPARE_HEADS = [
  { text: "", width: WIDTH.name },
  { text: "License", width: WIDTH.license },
  { text: "Price, median over hosts", width: WIDTH.price },
  { text: "Index, 90 % interval", width: WIDTH.index },
] as const;

type CompareRowProps = {
  model: CompactModel;
  /** Of names and figures, in px. */
  size: number;
  maxHeight: number;
  /** Whether there is room for second lines. */
  roomy: boolean;
};

/** One model: name, license, price over hosts, index with its interval. */
export function CompareRow({ model, size, maxHeight, roomy }: CompareRowProps) {
  const { name, labName, weights, license, price, index } = model;
  const shape = Math.round(size * 0.65);
  const nameWidth = WIDTH.name - shape - 12 - GAP;
  const use = licenseVerdict(license?.commercialUse ?? "unknown", weights === "closed").words;
  const second = (text: string, width: number, marginLeft = 0) =>
    roomy && (
      <Text size={17} color="muted" style={{ marginTop: 3, marginLeft, width }}>
        {text}
      </Text>
    );
  return (
    <div
      style={{
        display: "flex",
        flexGrow: 1,
        flexBasis: 0,
        maxHeight,
        alignItems: "center",
        borderBottom: `2px solid ${COLORS.line}`,
      }}
    >
      <Cell width={WIDTH.name}>
        <div style={{ display: "flex", alignItems: "center", gap: 12 }}>
          <WeightsShape weights={weights} size={shape} />
          <Text size={size} strong style={{ width: nameWidth }}>
            {name}
          </Text>
        </div>
        {second(labName, nameWidth, shape + 12)}
      </Cell>
      <Cell width={WIDTH.license}>
        <PreviewLicense license={license} weights={weights} width={WIDTH.license - GAP} />
        {second(use, WIDTH.license - 8)}
      </Cell>
      <Cell width={WIDTH.price}>
        <Figure size={size} text={usd(price?.median ?? null)}>
          <PreviewPriceBar
            width={WIDTH.price - GAP - figureWidth(size)}
            price={price && { min: price.min.value, median: price.median, max: price.max.value }}
          />
        </Figure>
        {second(hostsText(price), WIDTH.price - 8)}
      </Cell>
      <Cell width={WIDTH.index}>
        <Figure size={size} text={indexText(index?.value ?? null)}>
          <PreviewQualityBar
            width={WIDTH.index - figureWidth(size)}
            index={index}
            weights={weights}
          />
        </Figure>
        {second(intervalText(index), WIDTH.index)}
      </Cell>
    </div>
  );
}

function Cell({ width, children }: { width: number; children: ReactNode }) {
  return (
    <div style={{ display: "flex", flexDirection: "column", justifyContent: "center", width }}>
      {children}
    </div>
  );
}

/** Room for `$11.25` and a space after it. */
function figureWidth(size: number): number {
  return Math.round(size * 3.9);
}

function Figure({ size, text, children }: { size: number; text: string; children: ReactNode }) {
  return (
    <div style={{ display: "flex", alignItems: "center" }}>
      <Text size={size} strong style={{ width: figureWidth(size) }}>
        {text}
      </Text>
      {children}
    </div>
  );
}
