import { ExternalLink } from "@/components/ui/external-link";
import { count, longDate } from "@/lib/domain/format";
import type { SourceMeta } from "@/lib/domain/source-meta";

const GROUP_WORD = {
  prices: "Prices",
  quality: "Quality",
  hub: "Hub, licenses and sizes",
} as const;

/** Whose figures these are, of what date, and under what license. */
export function Sources({ sources }: { sources: readonly SourceMeta[] }) {
  return (
    <table className="figures w-full table-fixed border-collapse">
      <caption className="sr-only">Sources by what they give</caption>
      <colgroup>
        <col />
        <col className="w-26 max-md:hidden" />
        <col className="w-[32%] max-md:hidden" />
        <col className="w-27" />
        <col className="w-18" />
        <col className="w-40 max-md:hidden" />
      </colgroup>
      <thead className="text-head text-muted">
        <tr className="border-b *:px-2 *:py-1.5 *:text-start *:font-normal">
          <th scope="col">Source</th>
          <th scope="col" className="max-md:hidden">
            License
          </th>
          <th scope="col" className="max-md:hidden">
            Attribution
          </th>
          <th scope="col">As of</th>
          <th scope="col" className="text-end!">
            Rows
          </th>
          <th scope="col" className="text-end! max-md:hidden">
            Left out
          </th>
        </tr>
      </thead>
      {(["prices", "quality", "hub"] as const).map((group) => (
        <tbody key={group}>
          <tr className="border-b">
            <th
              scope="rowgroup"
              colSpan={3}
              className="px-2 pt-4 pb-1 text-start text-second font-normal tracking-wider text-muted uppercase"
            >
              {GROUP_WORD[group]}
            </th>
            <td colSpan={3} className="max-md:hidden" />
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
    <tr className="border-b align-top *:px-2 *:py-1.5 hover:bg-hover">
      <td className="break-words">
        <ExternalLink href={source.homepage} className="font-medium hover:underline">
          {source.name}
        </ExternalLink>
        {source.urls.map((url) => (
          <span key={url} className="block text-second text-muted">
            <ExternalLink href={url} className="hover:underline">
              {shortAddress(url)}
            </ExternalLink>
          </span>
        ))}
        <span className="mt-1 block text-head md:hidden">
          {source.license} · {source.attribution}
        </span>
      </td>
      <td className="whitespace-nowrap max-md:hidden">{source.license}</td>
      <td className="text-head max-md:hidden">{source.attribution}</td>
      <td className="whitespace-nowrap">
        <time dateTime={source.asOf}>{longDate(source.asOf)}</time>
      </td>
      <td className="text-end">{count(source.rows)}</td>
      <td className="text-end max-md:hidden">
        {count(source.skipped.length)}
        {source.skipped.length > 0 && (
          <span className="ms-auto block max-w-40 text-second text-muted">{reasons(source)}</span>
        )}
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
