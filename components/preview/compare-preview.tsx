import { longDate } from "@/lib/domain/format";
import { leadSentences } from "@/lib/domain/lead-sentences";
import { mixWords } from "@/lib/domain/price-verdict";
import type { TokenMix } from "@/lib/domain/blend";
import type { CompactModel } from "@/lib/domain/compact-model";
import { COMPARE_HEADS, CompareRow } from "./compare-row";
import { PreviewFrame } from "./preview-frame";
import { PreviewTable } from "./preview-table";
import { Text } from "./text";

type ComparePreviewProps = {
  /** In the order of the columns; at least one. */
  models: readonly CompactModel[];
  /** The verdict's sentences, most important first. */
  verdict: readonly string[];
  mix: TokenMix;
  /** The day of the prices where it is not the newest. */
  asOf: string | null;
  source: string;
};

/** The more models, the smaller everything: the verdict's size, lines and the letters on them; the rows. */
const FITS = [
  { models: 2, lead: { size: 34, lines: 3, letters: 165 }, row: { size: 32, maxHeight: 128 } },
  { models: 3, lead: { size: 32, lines: 3, letters: 170 }, row: { size: 28, maxHeight: 100 } },
  { models: 4, lead: { size: 28, lines: 3, letters: 195 }, row: { size: 26, maxHeight: 84 } },
  { models: 8, lead: { size: 24, lines: 2, letters: 160 }, row: { size: 23, maxHeight: 64 } },
] as const;

/** A comparison as a picture: the verdict, then a line for each model with license, price and index. */
export function ComparePreview({ models, verdict, mix, asOf, source }: ComparePreviewProps) {
  const { lead, row } = FITS.find((fit) => models.length <= fit.models) ?? FITS[3];
  const roomy = models.length <= 4;
  return (
    <PreviewFrame
      note={[`Price at ${mixWords(mix)}, $ per 1M tokens`, asOf && `as of ${longDate(asOf)}`]
        .filter(Boolean)
        .join(", ")}
      source={source}
    >
      <Text size={lead.size} strong lines={lead.lines} style={{ marginTop: roomy ? 28 : 14 }}>
        {leadSentences(verdict, lead.letters) || (models[0]?.name ?? "")}
      </Text>
      <PreviewTable heads={COMPARE_HEADS} marginTop={14}>
        {models.map((model) => (
          <CompareRow key={model.id} model={model} roomy={roomy} {...row} />
        ))}
      </PreviewTable>
    </PreviewFrame>
  );
}
