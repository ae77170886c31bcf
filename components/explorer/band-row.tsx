import type { Band, TierScore } from "@/lib/domain/tier-groups";
import { bandText } from "@/lib/domain/band-text";

type BandRowProps = {
  band: Band;
  score: TierScore;
  /** Place among the table's rows, headers of bands counted, from 0. */
  line: number;
};

/** The header of a band of models. Keys that move between rows pass it by. */
export function BandRow({ band, score, line }: BandRowProps) {
  const { name, count, range, why } = bandText(band, score);
  return (
    <tr role="row" className="band" aria-rowindex={line + 2}>
      <th role="rowheader" scope="rowgroup">
        <b>{name}</b> <span className="figures">{count}</span>{" "}
        {range && <span className="figures">{range}</span>} <span className="band-why">{why}</span>
      </th>
    </tr>
  );
}
