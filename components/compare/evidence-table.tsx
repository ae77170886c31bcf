import { ExternalLink } from "@/components/ui/external-link";
import type { Comparison } from "@/lib/domain/compare/comparison";
import type { Evidence } from "@/lib/domain/compare/line";
import { longDate } from "@/lib/domain/format";

type EvidenceTableProps = {
  caption: string;
  evidence: readonly Evidence[];
  sources: Comparison["sources"];
};

/** Figures with where they are from and of what day. */
export default function EvidenceTable({ caption, evidence, sources }: EvidenceTableProps) {
  return (
    <table className="evidence-table figures">
      <caption>{caption}</caption>
      <tbody>
        {evidence.map((figure, place) => (
          <tr key={place}>
            <th scope="row">{figure.subject}</th>
            <td>
              <b className="font-medium">{figure.value}</b>
              {figure.note && <span className="block text-second text-muted">{figure.note}</span>}
              {figure.doubt && (
                <span className="block text-second text-conditions">Doubtful: {figure.doubt}</span>
              )}
            </td>
            <td className="text-muted">
              <Source figure={figure} sources={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Source({ figure, sources }: { figure: Evidence; sources: Comparison["sources"] }) {
  const source = sources[figure.source];
  const isAddress = /^https?:\/\//.test(figure.ref ?? "");
  const href = (isAddress && figure.ref) || source?.homepage || "";
  return (
    <>
      <ExternalLink href={href}>{source?.name ?? figure.source}</ExternalLink>
      <span className="block text-second">
        {figure.asOf ? longDate(figure.asOf) : "undated"}
        {figure.ref && !isAddress && <> · {figure.ref}</>}
      </span>
    </>
  );
}
