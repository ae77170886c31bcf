import { MixLink } from "@/components/layout/mix-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { ChangesState } from "@/lib/domain/changes/changes-state";
import { longDate } from "@/lib/domain/format";
import { changesHref } from "@/lib/search/changes";

type ChangesPagerProps = {
  state: ChangesState;
  /** The day before which the list goes on. */
  older: string | null;
  empty: boolean;
  /** What narrows the list. */
  words: string;
};

/** The way to older days and back; says so where there are none. */
export function ChangesPager({ state, older, empty, words }: ChangesPagerProps) {
  const { before } = state;
  return (
    <>
      {empty && (
        <EmptyState
          title={
            before ? `Nothing changed before ${longDate(before)}` : "Nothing of this kind changed"
          }
          actions={
            <MixLink href="/changes" className="button" data-look="ink">
              Show all changes
            </MixLink>
          }
        >
          {words}
        </EmptyState>
      )}
      {(older ?? before) !== null && (
        <p className="changes-pager">
          {older && (
            <MixLink href={changesHref({ ...state, before: older })} className="button">
              Show older
            </MixLink>
          )}
          {before && (
            <MixLink href={changesHref({ ...state, before: null })} className="button">
              Newest
            </MixLink>
          )}
        </p>
      )}
    </>
  );
}
