import { savingAgainst, type CostRow } from "@/lib/domain/cost/cost-row";
import { logShare } from "@/lib/domain/cost/decades";
import { workloadWords } from "@/lib/domain/cost/cost-verdict";
import type { CostState, CostView } from "@/lib/domain/cost/cost-view";
import { percent, usd } from "@/lib/domain/format";
import { leadSentences } from "@/lib/domain/lead-sentences";
import { qualityText } from "@/lib/domain/quality/quality-text";
import { perMonth } from "@/lib/domain/workload";
import { PreviewRangeBar } from "./bar";
import { COLORS } from "./colors";
import { PreviewFrame } from "./preview-frame";
import { PreviewTable } from "./preview-table";
import { Text } from "./text";
import { WeightsShape } from "./weights-shape";

type CostPreviewProps = {
  view: CostView;
  state: Pick<CostState, "workload">;
  verdict: readonly string[];
  source: string;
};

const WIDTH = { name: 420, quality: 180, month: 160, bar: 190, saving: 138 } as const;
/** Models shown, with the one paid for now. */
const SHOWN = 5;
const LEAD_LETTERS = 165;

/** What a workload costs as a picture: the verdict, and the cheapest models that are good enough. */
export function CostPreview({ view, state, verdict, source }: CostPreviewProps) {
  const { now, rows, measure } = view;
  const shown = [...(now ? [now] : []), ...rows].slice(0, SHOWN);
  const heads = [
    { text: `Cheapest of ${rows.length}`, width: WIDTH.name },
    { text: measure.label, width: WIDTH.quality },
    { text: "A month, median over hosts", width: WIDTH.month + WIDTH.bar },
    ...(now ? [{ text: "Saves", width: WIDTH.saving }] : []),
  ];
  return (
    <PreviewFrame note="What a workload costs" source={source}>
      <Text size={30} strong lines={3} style={{ marginTop: 24 }}>
        {leadSentences(verdict, LEAD_LETTERS) || "No model is left by what is asked"}
      </Text>
      <Text size={19} color="muted" style={{ marginTop: 8 }}>
        {workloadWords(state.workload)}
      </Text>
      <PreviewTable heads={heads} marginTop={22}>
        {shown.map((cost) => (
          <Row key={cost.row.id} cost={cost} view={view} workload={state.workload} />
        ))}
      </PreviewTable>
    </PreviewFrame>
  );
}

type RowProps = { cost: CostRow; view: CostView; workload: CostState["workload"] };

function Row({ cost, view: { now, measure, scale }, workload }: RowProps) {
  const { row, price, quality } = cost;
  const month = (usdPerRequest: number) => perMonth(usdPerRequest, workload);
  const share = (usdPerRequest: number) => logShare(month(usdPerRequest), scale);
  const saving = cost === now ? null : savingAgainst(cost, now, workload);
  return (
    <div
      style={{
        display: "flex",
        flexGrow: 1,
        flexBasis: 0,
        maxHeight: 60,
        alignItems: "center",
        borderBottom: `2px solid ${COLORS.line}`,
      }}
    >
      <div style={{ display: "flex", alignItems: "center", gap: 12, width: WIDTH.name }}>
        <WeightsShape weights={row.weights} size={16} />
        <Text size={24} strong style={{ width: WIDTH.name - 52 }}>
          {cost === now ? `${row.name}, paid now` : row.name}
        </Text>
      </div>
      <Text size={24} style={{ width: WIDTH.quality }}>
        {qualityText(quality?.value ?? null, measure.scale)}
      </Text>
      <Text size={24} strong style={{ width: WIDTH.month }}>
        {usd(price && month(price.median))}
      </Text>
      <PreviewRangeBar
        width={WIDTH.bar - 24 + (now ? 0 : WIDTH.saving)}
        marks={
          price && {
            low: share(price.min.value),
            mid: share(price.median),
            high: share(price.max.value),
          }
        }
      />
      {saving && (
        <Text size={24} style={{ width: WIDTH.saving, marginLeft: 24 }}>
          {percent(Math.round(saving.share * 100) / 100)}
        </Text>
      )}
    </div>
  );
}
