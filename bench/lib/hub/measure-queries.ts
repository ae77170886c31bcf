import { COMMERCIAL_USES } from "@/lib/domain/license";
import type { HubIndex } from "@/lib/hub-index/open-hub-index";
import type { CommercialUses } from "@/lib/hub-index/query/conditions";
import { LICENSES } from "./shares";
import { filters, listings, typed } from "./workload";

export type QueryFigures = {
  search: number[];
  searchesPerSecond: number;
  searchOfMany: number[];
  list: number[];
  facets: number[];
};

const CLIENTS = 16;
const SECONDS = 8;

/** Any verdicts do: what is measured is that they are asked for. */
export const USES: CommercialUses = new Map(
  LICENSES.flatMap(([id], at) =>
    id === null ? [] : [[id, COMMERCIAL_USES[at % COMMERCIAL_USES.length] ?? "unknown"]],
  ),
);

/** All in ms. One client first, then many at once. */
export async function measureQueries(index: HubIndex): Promise<QueryFigures> {
  // Once, so that files are in memory and statements are prepared.
  for (const text of typed().slice(0, 40)) await index.search({ text, limit: 20 });
  const search = await timed(typed(), (text) => index.search({ text }));
  const list = await timed(listings(150), async (query) => {
    const first = await index.search(query);
    if (first.next) await index.search({ ...query, cursor: first.next });
  });
  const facets = await timed(filters(100), (filter) => index.facets(filter));
  const { times, perSecond } = await atOnce(index);
  return {
    search,
    searchesPerSecond: perSecond,
    searchOfMany: times,
    list: list.map((ms) => ms / 2),
    facets,
  };
}

async function timed<Input>(
  inputs: readonly Input[],
  ask: (input: Input) => Promise<unknown>,
): Promise<number[]> {
  const times = [];
  for (const input of inputs) {
    const started = performance.now();
    await ask(input);
    times.push(performance.now() - started);
  }
  return times;
}

/** Each client types texts of its own order; pages of another length, so that kept answers are not asked again. */
async function atOnce(index: HubIndex): Promise<{ times: number[]; perSecond: number }> {
  const texts = typed();
  const times: number[] = [];
  const started = performance.now();
  const end = started + SECONDS * 1000;
  const client = async (number: number) => {
    for (let at = number * 37; performance.now() < end; at += 1) {
      const asked = performance.now();
      const limit = 21 + (Math.floor(at / texts.length) % 40) + number;
      await index.search({ text: texts[at % texts.length] ?? "", limit });
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
  return { times, perSecond: times.length / ((performance.now() - started) / 1000) };
}
