import { ExternalLink } from "@/components/ui/external-link";
import { count, longDate } from "@/lib/domain/format";
import type { SourceMeta } from "@/lib/domain/source-meta";
import "./sources.css";

const GROUP_WORD = {
  prices: "Prices",
  quality: "Quality",
  hub: "Hub, licenses and sizes",
} as const;

/** Whose figures these are, of what date, and under what license. */
export function Sources({ sources }: { sources: readonly SourceMeta[] }) {
  return (
    <table className="sources figures">
      <caption className="sr-only">Sources by what they give</caption>
      <colgroup>
        <col />
        <col className="w-26" />
        <col className="w-[32%]" />
        <col className="w-27" />
        <col className="w-18" />
        <col className="w-40" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">License</th>
          <th scope="col">Attribution</th>
          <th scope="col">As of</th>
          <th scope="col">Rows</th>
          <th scope="col">Left out</th>
        </tr>
      </thead>
      {(["prices", "quality", "hub"] as const).map((group) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {GROUP_WORD[group]}
            </th>
            {/* Hidden on a phone, where three columns are left. */}
            <td colSpan={3} />
          </tr>
          {sources
            .filter((source) => source.group === group)
            .map((source) => (
              <Source key={source.id} source={source} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function Source({ source }: { source: SourceMeta }) {
  return (
    <tr>
      <td>
        <ExternalLink href={source.homepage} className="">
          {source.name}
        </ExternalLink>
        {source.urls.map((url) => (
          <span key={url}>
            <ExternalLink href={url} className="">
              {shortAddress(url)}
            </ExternalLink>
          </span>
        ))}
        <p>{`${source.license} · ${source.attribution}`}</p>
      </td>
      <td>{source.license}</td>
      <td>{source.attribution}</td>
      <td>
        <time dateTime={source.asOf}>{longDate(source.asOf)}</time>
      </td>
      <td>{count(source.rows)}</td>
      <td>
        {count(source.skipped.length)}
        {source.skipped.length > 0 && <span>{reasons(source)}</span>}
      </td>
    </tr>
  );
}

function reasons({ skipped }: SourceMeta): string {
  const counts = new Map<string, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const [first, ...rest] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return "";
  return rest.length > 0
    ? `${first[0]} (${first[1]}), and ${rest.length} other ${rest.length === 1 ? "reason" : "reasons"}`
    : first[0];
}

/** `epoch.ai/data/eci_scores.csv`, long ones cut in the middle. */
function shortAddress(url: string): string {
  const text = url.replace(/^https?:\/\//, "").replace(/\?.*$/, "?…");
  return text.length <= 56 ? text : `${text.slice(0, 26)}…${text.slice(-26)}`;
}
