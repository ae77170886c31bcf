import { PriceBar } from "@/components/charts/price-bar";
import { QualityBar } from "@/components/charts/quality-bar";
import { LicenseChip } from "@/components/model/license-chip";
import { WeightsMark } from "@/components/model/weights-mark";
import { Unknown } from "@/components/ui/numeric-cell";
import type { TokenMix } from "@/lib/domain/blend";
import type { CompactModel } from "@/lib/domain/compact-model";
import { index as indexText, parameters, tokens, usd } from "@/lib/domain/format";
import { mixWords } from "@/lib/domain/price-verdict";
import { leadSentences } from "@/lib/domain/lead-sentences";

type CompareEmbedProps = {
  models: readonly CompactModel[];
  verdict: readonly string[];
  mix: TokenMix;
};

/** Letters of the verdict above the table. */
const LEAD_LETTERS = 180;

/** A comparison small enough for a frame in another page: a row for each model. */
export function CompareEmbed({ models, verdict, mix }: CompareEmbedProps) {
  return (
    <>
      {verdict.length > 0 && (
        <h1 className="px-4 pt-3 text-verdict font-medium">
          {leadSentences(verdict, LEAD_LETTERS)}
        </h1>
      )}
      <div
        role="region"
        aria-label="Comparison"
        // Narrow frames scroll it sideways, with the keyboard too.
        tabIndex={0}
        className="overflow-x-auto px-4"
      >
        <table className="w-full text-start whitespace-nowrap">
          <thead className="text-head text-muted">
            <tr className="border-b *:py-2 *:pe-4 *:text-start *:font-normal [&>:last-child]:pe-0">
              <th scope="col">Model</th>
              <th scope="col">License</th>
              <th scope="col">Price at {mixWords(mix)}, $ per 1M</th>
              <th scope="col">Index, 90 % interval</th>
              <th scope="col">Context</th>
              <th scope="col">Parameters</th>
            </tr>
          </thead>
          <tbody className="figures">
            {models.map((model) => (
              <tr
                key={model.id}
                className="h-10.5 border-b *:pe-4 last:border-b-0 [&>:last-child]:pe-0"
              >
                <th scope="row" className="text-start font-medium">
                  <span className="flex items-center gap-2">
                    <WeightsMark weights={model.weights} />
                    <span>
                      <span className="block max-w-60 truncate leading-4">{model.name}</span>
                      <span className="block text-second font-normal text-muted">
                        {model.labName}
                      </span>
                    </span>
                  </span>
                </th>
                <td>
                  <LicenseChip license={model.license} closed={model.weights === "closed"} />
                </td>
                <td>
                  <Price price={model.price} />
                </td>
                <td>
                  <Index index={model.index} weights={model.weights} />
                </td>
                <td>{model.context === null ? <Unknown /> : tokens(model.context)}</td>
                <td>
                  <Size size={model.parameters} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Price({ price }: Pick<CompactModel, "price">) {
  if (!price) return <Unknown what="no price that counts" />;
  const [min, max] = [price.min.value, price.max.value];
  const label = `${usd(min)} to ${usd(max)} over ${price.hosts} hosts`;
  return (
    <span className="flex items-center gap-2">
      <span className="w-14 font-semibold">{usd(price.median)}</span>
      <PriceBar price={{ min, median: price.median, max }} {...(price.hosts > 1 && { label })} />
    </span>
  );
}

function Index({ index, weights }: Pick<CompactModel, "index" | "weights">) {
  if (!index) return <Unknown what="no index yet" />;
  return (
    <span className="flex items-center gap-2">
      <span className="w-10 font-semibold">{indexText(index.value)}</span>
      <QualityBar
        index={index}
        weights={weights}
        label={`${indexText(index.low)} to ${indexText(index.high)}`}
      />
    </span>
  );
}

function Size({ size: { total, active, doubtful } }: { size: CompactModel["parameters"] }) {
  if (total === null) return <Unknown />;
  return (
    <>
      {parameters(total)}
      {active !== null && active < total && (
        <span className="text-muted"> / {parameters(active)} active</span>
      )}
      {doubtful && (
        <span title="Sources disagree, or the figure is an estimate" className="text-muted">
          <span aria-hidden> ?</span>
          <span className="sr-only"> doubtful</span>
        </span>
      )}
    </>
  );
}
