import { createHash } from "node:crypto";
import { catalog } from "./catalog";

/** Of what days the shown figures are: the newest price, the index, the Hub facts. */
export type SnapshotDates = { prices: string; index: string; hub: string };

export function snapshotDates(): SnapshotDates {
  const asOf = (ids: readonly string[]) =>
    catalog()
      .sources.filter((source) => ids.includes(source.id))
      .map((source) => source.asOf)
      .reduce((latest, date) => (date > latest ? date : latest), "");
  return {
    prices: asOf(["models.dev", "pi-ai"]),
    index: asOf(["epoch-index"]),
    hub: asOf(["hub-repos"]),
  };
}

/** Names the state of the data: changes when any figure or curated entry does. */
export function catalogHash(): string {
  known ??= createHash("sha256").update(JSON.stringify(catalog())).digest("hex").slice(0, 16);
  return known;
}
let known: string | undefined;
