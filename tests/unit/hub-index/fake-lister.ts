import type { HubEntry } from "@/lib/domain/hub/hub-entry";
import type { ListedPage, RepoLister } from "@/lib/hub-index/sync/repo-lister";

/** When the first entry changed; each further one a minute before it. */
export const NEWEST = Date.UTC(2026, 9, 1);

/** A Hub of `count` repos in pages, the latest change first, each page after a while. */
export function fakeLister(count: number, perPage: number, delayMs = 0): RepoLister {
  return async function* list({ cursor }): AsyncGenerator<ListedPage> {
    for (let from = Number(cursor ?? 0); from < count; from += perPage) {
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      const repos = Array.from({ length: Math.min(perPage, count - from) }, (_, at) =>
        numbered(from + at),
      );
      const next = from + perPage;
      yield { repos, malformed: [], next: next < count ? String(next) : null };
    }
  };
}

const numbered = (at: number) =>
  entry(`owner-${at % 50}/model-${at}`, {
    downloads: 10 * at,
    likes: at % 7,
    licenses: ["mit"],
    lastModified: new Date(NEWEST - at * 60_000).toISOString(),
  });

/** An entry that says nothing but its id, and what a test is about. */
export const entry = (id: string, facts: Partial<HubEntry> = {}): HubEntry => ({
  id,
  licenses: [],
  downloads: 0,
  likes: 0,
  gated: "false",
  task: null,
  library: null,
  created: "2022-03-02T23:29:04.000Z",
  lastModified: "2022-03-02T23:29:04.000Z",
  safetensors: null,
  baseModels: [],
  trendingScore: null,
  tags: [],
  ...facts,
});
