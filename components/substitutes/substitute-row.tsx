import { PriceBar } from "@/components/charts/price-bar";
import { QualityBar } from "@/components/charts/quality-bar";
import { MixLink } from "@/components/layout/mix-link";
import { LicenseChip } from "@/components/model/license-chip";
import { WeightsMark } from "@/components/model/weights-mark";
import { Unknown } from "@/components/ui/numeric-cell";
import { costAgainst } from "@/lib/domain/cost-against";
import { date, parameters, usd } from "@/lib/domain/format";
import type { Measure, Quality } from "@/lib/domain/quality/measure";
import { qualityText } from "@/lib/domain/quality/quality-text";
import type { Substitute, Substitutes } from "@/lib/domain/substitutes";

type SubstituteRowProps = {
  given: Substitutes["given"];
  /** Null for the row of the given model itself. */
  substitute: Substitute | null;
  measure: Measure;
};

export function SubstituteRow({ given, substitute, measure }: SubstituteRowProps) {
  const { model, quality } = substitute ?? given;
  const { price } = model;
  return (
    <tr data-given={substitute ? undefined : ""}>
      <th scope="row" data-cell="model">
        <WeightsMark weights={model.weights} />
        {substitute ? (
          <MixLink href={`/models/${model.id}`} className="font-medium hover:underline">
            {model.name}
          </MixLink>
        ) : (
          <b className="font-medium">{model.name}</b>
        )}
        <span className="second">
          {[model.labName, model.country].filter(Boolean).join(" · ")}
          <span className="md:hidden"> · {hostsWords(model.hosts)}</span>
        </span>
      </th>
      <td data-cell="saving">
        {substitute ? <Saving given={given} substitute={substitute} /> : <Muted>this model</Muted>}
      </td>
      <td data-cell="price">
        <span className="figure">{price ? usd(price.median) : <Unknown />}</span>
        <PriceBar
          price={price && { min: price.min.value, median: price.median, max: price.max.value }}
        />
      </td>
      <td data-cell="quality">
        <span className="figure">
          {quality ? qualityText(quality.value, measure.scale) : <Unknown />}
        </span>
        {measure.scale === "points" && <IndexBar quality={quality} weights={model.weights} />}
        <span className="second">{figureWords(quality, substitute?.standing ?? null)}</span>
      </td>
      <td data-cell="license">
        <LicenseChip
          license={
            model.licenseShort && model.licenseName
              ? { short: model.licenseShort, name: model.licenseName, commercialUse: model.use }
              : null
          }
          closed={model.weights === "closed"}
        />
      </td>
      <td data-cell="size">
        {model.parameters === null ? <Unknown /> : parameters(model.parameters)}
        {model.parametersDoubt && <Doubt />}
        {model.activeParameters !== null && model.activeParameters !== model.parameters && (
          <span className="second">{parameters(model.activeParameters)} active</span>
        )}
      </td>
      <td data-cell="hosts">{model.hosts}</td>
      <td data-cell="released">
        {substitute && (monthsWords(substitute.monthsAfter) ?? <Unknown />)}
        <span className="second">{date(model.released)}</span>
      </td>
    </tr>
  );
}

function Saving({ given, substitute }: { given: Substitutes["given"]; substitute: Substitute }) {
  const [price, against] = [substitute.model.price, given.model.price];
  if (!substitute.saving || !price || !against) return <Unknown />;
  const saved = substitute.saving.usd;
  return (
    <>
      <b className="font-medium">{costAgainst(price.median, against.median)}</b>
      <span className="second">
        {saved < 0 ? `${usd(-saved)} more per 1M` : `${usd(saved)} per 1M`}
      </span>
    </>
  );
}

function IndexBar({
  quality,
  weights,
}: {
  quality: Quality | null;
  weights: Substitute["model"]["weights"];
}) {
  if (!quality) return <QualityBar index={null} weights={weights} />;
  const { value } = quality;
  const [low, high] = [quality.low ?? value, quality.high ?? value];
  const words = [low, high].map((end) => qualityText(end, "points")).join(" to ");
  return (
    <QualityBar index={{ value, low, high }} weights={weights} label={`90 % interval ${words}`} />
  );
}

/** How it stands to the given model, and what its figure rests on. */
function figureWords(quality: Quality | null, standing: Substitute["standing"]): string {
  const place = standing && { tie: "same tier", above: "above", below: "below" }[standing];
  const { benchmarks = null, ranBy = null, selfReported = false } = quality ?? {};
  const rests = benchmarks !== null && `${benchmarks} benchmarks`;
  return [place, rests, selfReported ? "self-reported" : ranBy].filter(Boolean).join(" · ");
}

function monthsWords(months: number | null): string | null {
  if (months === null) return null;
  if (months === 0) return "same month";
  return `${Math.abs(months)} mo ${months > 0 ? "later" : "earlier"}`;
}

function hostsWords(hosts: number): string {
  return hosts === 1 ? "1 host" : `${hosts} hosts`;
}

function Muted({ children }: { children: string }) {
  return <span className="text-muted">{children}</span>;
}

function Doubt() {
  return (
    <span className="text-conditions">
      <span aria-hidden> ?</span>
      <span className="sr-only"> doubtful</span>
    </span>
  );
}
