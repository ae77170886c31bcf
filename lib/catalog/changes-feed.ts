import { changesWords } from "@/lib/domain/changes/changes-words";
import type { ChangesState } from "@/lib/domain/changes/changes-state";
import { changeEntries } from "@/lib/domain/feed/change-entries";
import type { FeedEntry } from "@/lib/domain/feed/feed";
import { changeNames } from "./change-names";
import type { SelectedChanges } from "./changes";

/** Most entries of a feed. */
const MOST_ENTRIES = 100;

type Addresses = {
  /** The feed's query without its format, empty for the feed of everything. */
  query: string;
  page: (state: ChangesState) => string;
};

/** A feed's title and the newest of what a state selects, an entry for a host and day. */
export function changesFeed(
  state: ChangesState,
  { changes }: SelectedChanges,
  { query, page }: Addresses,
): { title: string; entries: FeedEntry[] } {
  const names = changeNames();
  const wanted = changes.filter(({ kind }) => state.kind.length === 0 || state.kind.includes(kind));
  const words = changesWords(state, names);
  const scope = {
    query,
    page: (host: string, day: string) => page({ ...state, host: [host], day, before: null }),
  };
  return {
    title: words ? `Weighbridge, what changed: ${words}` : "Weighbridge, what changed",
    entries: changeEntries(wanted, names, scope, MOST_ENTRIES),
  };
}
