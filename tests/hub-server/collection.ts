import type { WireRepo } from "./wire-repo";

export const SORTS = [
  ..."createdAt downloads likes lastModified likes30d trendingScore".split(" "),
  ..."num_parameters mainSize id".split(" "),
];

/** Repositories by name and in the order of each sort; nothing says how they are kept. */
export type Collection = {
  size: number;
  /** The repository at a place of the order. */
  inOrder: (sort: string, place: number) => WireRepo;
  find: (id: string) => WireRepo | undefined;
};

/** Repositories held in memory. */
export function collectionOf(repos: readonly WireRepo[]): Collection {
  const orders = new Map(
    SORTS.map((sort) => [sort, repos.toSorted((a, b) => compare(sort, a, b))] as const),
  );
  return {
    size: repos.length,
    inOrder: (sort, place) => orders.get(sort)?.[place] as WireRepo,
    find: (id) => repos.find((repo) => repo.id.toLowerCase() === id.toLowerCase()),
  };
}

/** The greatest first, names from the first letter; among equals the older one. */
function compare(sort: string, a: WireRepo, b: WireRepo): number {
  const [left, right] = [keyOf(sort, a), keyOf(sort, b)];
  if (left === right) return a._id < b._id ? -1 : 1;
  return left > right === (sort !== "id") ? -1 : 1;
}

/** What a repository is sorted by. */
export function keyOf(sort: string, repo: WireRepo): string | number {
  switch (sort) {
    case "downloads":
    case "likes":
    case "trendingScore":
    case "createdAt":
    case "lastModified":
    case "id":
      return repo[sort];
    case "likes30d":
      return repo.trendingScore;
    default:
      return repo.safetensors?.total ?? 0;
  }
}
