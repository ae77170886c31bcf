import { priceShare } from "@/components/charts/price-bar";
import { PageSection } from "@/components/layout/page-section";
import type { TokenMix } from "@/lib/domain/blend";
import type { Comparison } from "@/lib/domain/compare/comparison";
import { hostLadders, type HostLadder } from "@/lib/domain/compare/host-ladder";
import { usd } from "@/lib/domain/format";
import { mixWords } from "@/lib/domain/price-verdict";

/** Where the scale is labeled, USD per 1M tokens. */
const TICKS = [0.01, 0.1, 1, 10, 100];

/** Every host's price of each model on the one log scale; the hosts by name on demand. */
export function HostPrices({ comparison, mix }: { comparison: Comparison; mix: TokenMix }) {
  const ladders = hostLadders(comparison, mix);
  if (!ladders.some(({ hosts }) => hosts.length > 0)) return null;
  return (
    <PageSection
      id="hosts"
      title="Prices by host"
      detail={`$ per 1M tokens at ${mixWords(mix)}, log scale; a mark for each host, press a model for their names`}
    >
      <div className="ladders" data-print="no">
        <div className="ladder-scale" aria-hidden>
          {TICKS.map((tick) => (
            <span key={tick} style={{ left: percent(tick) }}>
              {usd(tick).replace(".00", "")}
            </span>
          ))}
        </div>
        {ladders.map((ladder) => (
          <Ladder key={ladder.model} ladder={ladder} />
        ))}
      </div>
    </PageSection>
  );
}

function Ladder({ ladder: { name, hosts } }: { ladder: HostLadder }) {
  const [first, last] = [hosts[0], hosts.at(-1)];
  if (!first || !last) {
    return (
      <div className="ladder">
        <p className="ladder-row">
          <span className="truncate">{name}</span>
          <span className="text-muted">no price that counts</span>
        </p>
      </div>
    );
  }
  return (
    <details className="ladder">
      <summary className="ladder-row">
        <span className="truncate">{name}</span>
        <span className="ladder-track" aria-hidden>
          {hosts.map(({ id, name: host, usd: price }) => (
            <i key={id} style={{ left: percent(price) }} title={`${host} ${usd(price)}`} />
          ))}
        </span>
        <span className="figures text-second text-muted">
          {hosts.length === 1
            ? `${usd(first.usd)} at ${first.name}`
            : `${usd(first.usd)} – ${usd(last.usd)}, ${hosts.length} hosts`}
        </span>
      </summary>
      <ol className="ladder-hosts figures">
        {hosts.map(({ id, name: host, usd: price }) => (
          <li key={id} className="ladder-row">
            <span className="truncate text-muted">{host}</span>
            <span className="ladder-track" aria-hidden>
              <b style={{ width: percent(price) }} />
            </span>
            <span>{usd(price)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function percent(price: number): string {
  return `${Math.round(priceShare(price) * 1000) / 10}%`;
}
