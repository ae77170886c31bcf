import { MixLink } from "@/components/layout/mix-link";
import type { Axis } from "@/lib/domain/charts/axis";
import type { ChartView } from "@/lib/domain/charts/chart-view";
import { lower } from "@/lib/domain/charts/finding";

type MissingModelsProps = { missing: ChartView["missing"]; axes: { x: Axis; y: Axis } };

/** Which models the table cannot hold, and what nobody states of them. */
export function MissingModels({ missing, axes: { x, y } }: MissingModelsProps) {
  const groups = [
    { lacks: "x", words: `without ${lower(x)}` },
    { lacks: "y", words: `without ${lower(y)}` },
    { lacks: "both", words: "without either" },
  ] as const;
  return (
    <div className="missing-models">
      {groups.map(({ lacks, words }) => {
        const models = missing.filter((model) => model.lacks === lacks);
        if (models.length === 0) return null;
        return (
          <details key={lacks}>
            <summary>
              {models.length} {models.length === 1 ? "model" : "models"} {words}
            </summary>
            <ul>
              {models.map(({ id, name }) => (
                <li key={id}>
                  <MixLink className="link" href={`/models/${id}`}>
                    {name}
                  </MixLink>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
