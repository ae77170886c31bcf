import type { ListedPage, ListOptions, RepoLister } from "@/lib/hub-index/sync/repo-lister";

/** When the first entry changed; each further one a minute before it. */
export const NEWEST = Date.UTC(2026, 9, 1);

/** A Hub of `count` repos in pages, the latest change first, each page after a while. */
export function fakeLister(count: number, perPage: number, delayMs = 0): RepoLister {
  return async function* list({ cursor }: ListOptions): AsyncGenerator<ListedPage> {
    for (let from = Number(cursor ?? 0); from < count; from += perPage) {
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      const entries = Array.from({ length: Math.min(perPage, count - from) }, (_, at) =>
        entry(from + at),
      );
      const next = from + perPage;
      yield { entries, cursor: next < count ? String(next) : null };
    }
  };
}

const entry = (at: number) => ({
  _id: at.toString(16).padStart(24, "0"),
  id: `owner-${at % 50}/model-${at}`,
  downloads: 10 * at,
  likes: at % 7,
  tags: ["license:mit", "region:us"],
  lastModified: new Date(NEWEST - at * 60_000).toISOString(),
  createdAt: "2022-03-02T23:29:04.000Z",
  gated: false,
});
