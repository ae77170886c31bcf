import type { ReactNode } from "react";
import { licenseVerdict } from "@/components/model/license-chip";
import { WEIGHTS_WORD } from "@/components/model/weights-mark";
import type { TokenMix } from "@/lib/domain/blend";
import type { CompactModel } from "@/lib/domain/compact-model";
import { index as indexText, longDate, parameters, tokens, usd } from "@/lib/domain/format";
import { mixWords } from "@/lib/domain/price-verdict";
import { PreviewPriceBar, PreviewQualityBar } from "./bar";
import { COLORS } from "./colors";
import { hostsText, intervalText } from "./figure-words";
import { PreviewFrame } from "./preview-frame";
import { PreviewLicense } from "./preview-license";
import { Text } from "./text";
import { WeightsShape } from "./weights-shape";

type ModelPreviewProps = { model: CompactModel; mix: TokenMix; source: string };

/** One model as a picture: what it is, what its license allows, price, index, size. */
export function ModelPreview({ model, mix, source }: ModelPreviewProps) {
  const { name, labName, weights, license, price, index, released } = model;
  const { total, active } = model.parameters;
  const mixture = total !== null && active !== null && active < total;
  const use = licenseVerdict(license?.commercialUse ?? "unknown", weights === "closed").words;
  return (
    <PreviewFrame note={WEIGHTS_WORD[weights]} source={source}>
      <div style={{ display: "flex", alignItems: "center", gap: 20, marginTop: 52 }}>
        <WeightsShape weights={weights} size={36} />
        <Text size={name.length > 26 ? 48 : 64} strong style={{ width: 1030 }}>
          {name}
        </Text>
      </div>
      <Text size={26} color="muted" style={{ marginTop: 8 }}>
        {[labName, released && longDate(released)].filter(Boolean).join(" · ")}
      </Text>
      <div style={{ display: "flex", alignItems: "center", gap: 16, marginTop: 24 }}>
        <PreviewLicense license={license} weights={weights} width={320} />
        <Text size={22} color="muted">
          {use}
        </Text>
      </div>
      <div style={{ display: "flex", marginTop: "auto", marginBottom: 28, gap: 40 }}>
        <Fact
          label={`Price at ${mixWords(mix)}, $ per 1M`}
          figure={usd(price?.median ?? null)}
          detail={hostsText(price)}
        >
          <PreviewPriceBar
            width={200}
            price={price && { min: price.min.value, median: price.median, max: price.max.value }}
          />
        </Fact>
        <Fact
          label="Index, 90 % interval"
          figure={indexText(index?.value ?? null)}
          detail={intervalText(index)}
        >
          <PreviewQualityBar width={200} index={index} weights={weights} />
        </Fact>
        <Fact
          label="Parameters"
          figure={parameters(total)}
          detail={
            mixture ? `${parameters(active)} active` : weights === "closed" ? "not published" : ""
          }
        />
        <Fact label="Context" figure={tokens(model.context)} detail="tokens" />
      </div>
    </PreviewFrame>
  );
}

type FactProps = { label: string; figure: string; detail: string; children?: ReactNode };

function Fact({ label, figure, detail, children }: FactProps) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        paddingTop: 16,
        flexGrow: children ? 3 : 2,
        flexBasis: 0,
        borderTop: `2px solid ${COLORS.line}`,
      }}
    >
      <Text size={18} color="muted">
        {label}
      </Text>
      <Text size={40} strong style={{ marginTop: 4 }}>
        {figure}
      </Text>
      {children ?? <div style={{ display: "flex", height: 24 }} />}
      <Text size={18} color="muted" style={{ marginTop: 4 }}>
        {detail}
      </Text>
    </div>
  );
}
