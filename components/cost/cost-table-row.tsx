import { ChevronRight } from "lucide-react";
import { QualityBar } from "@/components/charts/quality-bar";
import { LicenseChip } from "@/components/model/license-chip";
import { WeightsMark } from "@/components/model/weights-mark";
import { Chip } from "@/components/ui/chip";
import { IconButton } from "@/components/ui/icon-button";
import { Unknown } from "@/components/ui/numeric-cell";
import { savingAgainst, type CostRow } from "@/lib/domain/cost/cost-row";
import type { CostView } from "@/lib/domain/cost/cost-view";
import { percent, unitUsd, usd } from "@/lib/domain/format";
import { qualityText } from "@/lib/domain/quality/quality-text";
import type { Lists, ModelSummary } from "@/lib/domain/summary";
import { perMonth, type Workload } from "@/lib/domain/workload";
import { CostBar } from "./cost-bar";
import { CostHosts } from "./cost-hosts";
import { costNoteWords } from "./cost-notes";

type CostTableRowProps = {
  cost: CostRow;
  view: CostView;
  workload: Workload;
  /** The model with its offers, and the names of its hosts; null while the row is closed. */
  opened: { model: ModelSummary; hosts: Lists["hosts"] } | null;
  /** Whether the row can be opened: the whole catalogue is here. */
  ready: boolean;
  onToggle: () => void;
  mixQuery: string;
};

export function CostTableRow(props: CostTableRowProps) {
  const { cost, view, workload, opened, ready, onToggle, mixQuery } = props;
  const open = opened !== null;
  const { row, price, quality, reach } = cost;
  const { now, measure, scale } = view;
  const month = (usdEach: number) => perMonth(usdEach, workload);
  const paid = cost === now;
  const saved = paid ? null : savingAgainst(cost, now, workload);
  const detailsId = `hosts-of-${row.id}`;
  const href = `/models/${row.id}${mixQuery}`;
  return (
    <>
      <tr role="row" data-now={paid ? "" : undefined} data-open={open || undefined}>
        <td role="cell" data-cell="open">
          <IconButton
            label={`${open ? "Hide" : "Show"} hosts of ${row.name}`}
            size="small"
            aria-expanded={open}
            aria-controls={open ? detailsId : undefined}
            disabled={!ready}
            onClick={onToggle}
          >
            <ChevronRight size={14} aria-hidden className={open ? "rotate-90" : ""} />
          </IconButton>
        </td>
        <th role="rowheader" scope="row" data-cell="model">
          <span className="flex items-center gap-2">
            <WeightsMark weights={row.weights} />
            <a href={href} className="truncate font-medium hover:underline">
              {row.name}
            </a>
            {paid && <Chip>now</Chip>}
          </span>
          <span className="second ps-4.5">
            {row.country ? `${row.labName} · ${row.country}` : row.labName}
          </span>
        </th>
        <td role="cell" data-cell="license">
          <LicenseChip
            license={
              row.licenseShort
                ? {
                    short: row.licenseShort,
                    name: row.licenseName ?? row.licenseShort,
                    commercialUse: row.use,
                  }
                : null
            }
            closed={row.weights === "closed"}
          />
        </td>
        <td role="cell" data-cell="month">
          <b className="figures font-medium">
            {price ? usd(month(price.median)) : <Unknown what="no price" />}
          </b>
          <CostBar
            month={
              price && {
                min: month(price.min.value),
                median: month(price.median),
                max: month(price.max.value),
              }
            }
            scale={scale}
          />
          {price && (
            <span className="second">
              {price.hosts > 1 && `from ${usd(month(price.min.value))} · `}
              {cost.cheapestHost}
            </span>
          )}
        </td>
        <td role="cell" data-cell="each" className="figures">
          {price && (
            <>
              {usd(price.median * workload.requests)}
              <span className="sm:hidden"> a day · </span>
              <span className="second">{unitUsd(price.median)}</span>
              <span className="sm:hidden"> a request</span>
            </>
          )}
        </td>
        {now && (
          <td role="cell" data-cell="saves" className="figures">
            {saved && <Saving {...saved} />}
          </td>
        )}
        <td role="cell" data-cell="quality">
          <span className="text-muted sm:hidden">{measure.label} </span>
          <span className="figures">
            {quality ? qualityText(quality.value, measure.scale) : <Unknown />}
          </span>
          {measure.scale === "points" && (
            <QualityBar
              index={
                quality && {
                  value: quality.value,
                  low: quality.low ?? quality.value,
                  high: quality.high ?? quality.value,
                }
              }
              weights={row.weights}
            />
          )}
          {reach === "may" && (
            <span className="second" title="Below what you ask, but its interval reaches it">
              <span className="text-conditions">≈</span> may reach
            </span>
          )}
          {reach === "ties" && (
            <span className="second" title="Too close to tell apart, by their intervals">
              ≈ ties with {view.bar?.like}
            </span>
          )}
        </td>
        <td role="cell" data-cell="notes" className="second">
          {costNoteWords(cost, reach, paid).join("; ")}
        </td>
      </tr>
      {opened && (
        <tr role="row" data-hosts="" id={detailsId}>
          <td role="cell" colSpan={now ? 8 : 7}>
            <CostHosts {...opened} workload={workload} scale={scale} href={href} />
          </td>
        </tr>
      )}
    </>
  );
}

function Saving({ usd: saved, share }: { usd: number; share: number }) {
  const more = saved < 0;
  return (
    <>
      {!more && <span className="sm:hidden">saves </span>}
      {more ? `${usd(-saved)} more` : usd(saved)}
      <span className="sm:hidden"> a month, </span>
      <span className="second">{percent(Math.abs(share))}</span>
    </>
  );
}
