import type { FeedEntry } from "@/lib/domain/feed/feed";
import { priceChanges, type PriceChange } from "@/lib/domain/feed/price-change";
import { priceEntries } from "@/lib/domain/feed/price-entries";
import { byModel } from "./by-model";
import { catalog } from "./catalog";

/** Which changes are asked for; null leaves a side open. */
export type ChangeFilter = {
  hosts: ReadonlySet<string> | null;
  models: ReadonlySet<string> | null;
  /** Whether those who list other hosts' offers are in it too. A reseller that is asked for by name is. */
  resellers: boolean;
};

/** What changed at hosts we know for models of the catalogue, oldest first. */
export function changes({ hosts, models, resellers }: ChangeFilter): PriceChange[] {
  known ??= priceChanges(catalog()["price-events"]);
  const { hosts: facts } = byModel(catalog());
  return known.filter(({ host, model }) => {
    const kind = facts.get(host)?.kind;
    const asked = hosts ? hosts.has(host) : resellers || kind !== "reseller";
    return kind !== undefined && asked && (!models || models.has(model));
  });
}
let known: PriceChange[] | undefined;

/** The newest changes as entries of a feed, one for a host and day. */
export function changeEntries(filter: ChangeFilter, count: number): FeedEntry[] {
  const { hosts, models } = byModel(catalog());
  const names = {
    host: (id: string) => hosts.get(id)?.name ?? id,
    model: (id: string) => models.get(id)?.name ?? id,
  };
  return priceEntries(changes(filter), names, count);
}
