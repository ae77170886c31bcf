import { mixWords } from "@/lib/domain/price-verdict";
import type { TokenMix } from "@/lib/domain/blend";
import type { Measure } from "@/lib/domain/quality/measure";
import type { Substitute, Substitutes } from "@/lib/domain/substitutes";
import { SubstituteRow } from "./substitute-row";
import "./substitutes.css";

type SubstituteTableProps = {
  caption: string;
  given: Substitutes["given"];
  substitutes: readonly Substitute[];
  measure: Measure;
  mix: TokenMix;
  /** The rows still answer an earlier question. */
  stale: boolean;
};

export function SubstituteTable({
  caption,
  given,
  substitutes,
  measure,
  mix,
  stale,
}: SubstituteTableProps) {
  return (
    <table className="substitutes" aria-busy={stale}>
      <caption className="sr-only">{caption}</caption>
      <thead className="text-head text-muted">
        <tr>
          <th scope="col">Model</th>
          <th scope="col">
            Cost <span className="second">against this</span>
          </th>
          <th scope="col">
            Price <span className="second">$ per 1M at {mixWords(mix)}</span>
          </th>
          <th scope="col">
            {measure.label} <span className="second">against this</span>
          </th>
          <th scope="col">License</th>
          <th scope="col">
            Parameters <span className="second">active per token</span>
          </th>
          <th scope="col">Hosts</th>
          <th scope="col">
            Released <span className="second">against this</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <SubstituteRow given={given} substitute={null} measure={measure} />
        {substitutes.map((substitute) => (
          <SubstituteRow
            key={substitute.model.id}
            given={given}
            substitute={substitute}
            measure={measure}
          />
        ))}
      </tbody>
    </table>
  );
}
