import type { HubEntry } from "@/lib/domain/hub/hub-entry";

/** A page of the Hub's list; `next` is the cursor of the page behind it, null after the last. */
export type ListedPage = {
  repos: readonly HubEntry[];
  /** Entries of another shape, left out. */
  malformed: readonly { at: number; problem: string }[];
  next: string | null;
};

/**
 * Walks the Hub's list of models page by page, within its rate limit, from a cursor on. By `createdAt` nothing moves
 * while it is walked; by `lastModified` the latest change comes first.
 */
export type RepoLister = (options: {
  sort: "createdAt" | "lastModified";
  cursor: string | null;
}) => AsyncIterable<ListedPage>;
