import type { IndexedRepo } from "@/lib/hub-index/repo";
import { WordNumbers } from "@/lib/hub-index/text/word-numbers";
import { ownerName, repoName } from "./names";
import { picker, randomNumbers, zipfPlace } from "./random";
import { GATED, LIBRARIES, LICENSES, RELATIONS, TASKS } from "./shares";

const license = picker<string | null>(LICENSES);
const task = picker<string | null>(TASKS);
const library = picker<string | null>(LIBRARIES);
const relation = picker(RELATIONS);
const gate = picker(GATED);

/** The Hub's oldest `createdAt`, and the day of the made-up Hub, in seconds. */
const OLDEST = Date.UTC(2022, 2, 2, 23, 29, 4) / 1000;
const NEWEST = Date.UTC(2026, 9, 1) / 1000;
/** Downloads of the most popular repo. */
const MOST_DOWNLOADS = 240_000_000;

/**
 * A made-up Hub of `count` repos, the same on every machine, in no order that would help an index: popularity follows
 * Zipf's law, two thirds name no license, half name an origin among the popular repos, four in ten say their size.
 */
export function* hubRepos(count: number, seed = 1): Generator<IndexedRepo> {
  const random = randomNumbers(seed);
  const owners = Math.max(50, Math.floor(count / 5));
  const popular: string[] = [];
  // Keeps their bytes: a set of ten million strings takes gigabytes and is walked by every garbage collection.
  const ids = new WordNumbers();
  for (let at = 0; at < count; at += 1) {
    const place = zipfPlace(random(), owners);
    const owner = ownerName(place, randomNumbers(place * 7 + seed));
    let id = `${owner}/${repoName(random)}`;
    const known = ids.size;
    if (ids.numberOf(id, 0, id.length) < known) {
      id = `${id}-${at.toString(36)}`;
      ids.numberOf(id, 0, id.length);
    }
    // A rank that never repeats: a step coprime to the count walks all of them in a scattered order.
    const rank = 1 + ((at * 1_299_721) % count);
    const downloads = Math.floor(MOST_DOWNLOADS / rank ** 1.08);
    const kind = relation(random());
    const isDerived = kind !== "base" && popular.length > 0;
    const bases = isDerived
      ? Array.from(
          { length: kind === "merge" ? 2 : 1 },
          () => popular[zipfPlace(random(), popular.length)] ?? "",
        )
      : [];
    if (kind === "base" && popular.length < 20_000) popular.push(id);
    const created = Math.floor(OLDEST + (NEWEST - OLDEST) * Math.sqrt(random()));
    const sized = random() < 0.42;
    yield {
      id,
      license: license(random()),
      task: task(random()),
      library: library(random()),
      parameters: sized ? Math.floor(10 ** (7 + random() * 4.2)) : null,
      parametersDoubt: sized && kind === "quantized" ? "packed" : null,
      downloads: downloads > 8 || random() < 0.9 ? downloads : null,
      likes: Math.floor((downloads / 4_000) * random() + (random() < 0.12 ? 4 * random() : 0)),
      trending: rank < count / 50 ? Math.floor((600 / rank ** 0.4) * random()) || null : null,
      gated: gate(random()),
      created,
      changed: Math.floor(created + (NEWEST - created) * random() ** 3),
      relation: isDerived ? kind : "base",
      bases: [...new Set(bases)],
    };
  }
}
