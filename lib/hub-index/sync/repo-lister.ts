/** Options of a walk over the Hub's list of models. */
export type ListOptions = {
  /** Where to go on; from the page before. */
  cursor?: string;
  /** `changed`: the latest change first. Without it in the Hub's own order. */
  sort?: "changed";
  signal?: AbortSignal;
};

/** A page of the Hub's list; the cursor of the last is null. Entries are what the Hub answered, unchecked. */
export type ListedPage = { entries: readonly unknown[]; cursor: string | null };

/** Walks the Hub's list of models page by page, within its rate limit. */
export type RepoLister = (options: ListOptions) => AsyncIterable<ListedPage>;
