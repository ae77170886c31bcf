import { MixLink } from "@/components/layout/mix-link";
import type { LogScale } from "@/lib/domain/cost/decades";
import { tokens, unitUsd, usd } from "@/lib/domain/format";
import type { Lists, ModelSummary } from "@/lib/domain/summary";
import { perMonth, type Workload } from "@/lib/domain/workload";
import { workloadCost, type HostCost } from "@/lib/domain/workload-cost";
import { CostBar } from "./cost-bar";

type CostHostsProps = {
  model: ModelSummary;
  workload: Workload;
  hosts: Lists["hosts"];
  scale: LogScale;
  /** The model's page. */
  href: string;
};

/** What the workload costs at each host of a model, cheapest first. */
export function CostHosts({ model, workload, hosts, scale, href }: CostHostsProps) {
  const cost = workloadCost(model, workload);
  const row = ({ host, cost: at }: HostCost) => (
    <tr key={host}>
      <th scope="row">{hosts[host]?.name ?? host}</th>
      {at.fits ? (
        <>
          <td className="cost-host-month">
            {usd(perMonth(at.usd, workload))}{" "}
            <CostBar month={point(perMonth(at.usd, workload))} scale={scale} />
          </td>
          <td>{usd(at.usd * workload.requests)}</td>
          <td>{unitUsd(at.usd)}</td>
        </>
      ) : (
        <td colSpan={3}>does not fit: {tokens(at.context)} context</td>
      )}
      <td className="cost-host-notes">{hostNotes(at)}</td>
    </tr>
  );
  return (
    <>
      <table className="cost-hosts figures" aria-label={`Hosts of ${model.name}`}>
        <thead>
          <tr>
            {["Host", "A month", "A day", "A request", "Notes"].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{cost.hosts.map(row)}</tbody>
        {cost.others.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={5} className="cost-hosts-apart">
                Other hosts, not in the price
              </th>
            </tr>
            {cost.others.map(row)}
          </tbody>
        )}
      </table>
      <p className="mt-1.5 text-second text-muted">
        <MixLink href={`${href.split("?")[0]}#offers`} className="link">
          Sources and dates of these prices
        </MixLink>
      </p>
    </>
  );
}

function point(value: number) {
  return { min: value, median: value, max: value };
}

function hostNotes(cost: HostCost["cost"]): string {
  if (!cost.fits) return "";
  return [
    cost.above !== null && `long-context price above ${tokens(cost.above)}`,
    cost.cacheAssumed && "no cache price listed",
    cost.batchAssumed && "no batch price listed",
  ]
    .filter(Boolean)
    .join("; ");
}
