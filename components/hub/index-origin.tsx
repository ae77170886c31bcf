import { MixLink } from "@/components/layout/mix-link";
import { ModelNote } from "@/components/model/model-note";
import { count, longDate } from "@/lib/domain/format";
import type { IndexAbout } from "@/lib/domain/hub/index-words";

type IndexOriginProps = { about: IndexAbout; notice: string | null };

/** Which repos the figures are of, and whether they stand for the Hub. */
export function IndexOrigin({ about, notice }: IndexOriginProps) {
  const { origin, rows, asOf } = about;
  return (
    <>
      {origin === "hub" ? (
        <p className="max-w-210 text-pretty">
          Counted over all {count(rows)} repos of the Hub that a sync listed, as of {longDate(asOf)}
          . Private repos are not among them.
        </p>
      ) : (
        <ModelNote>
          <b className="font-semibold">These shares are not those of the whole Hub. </b>
          {origin === "seed"
            ? `They are counted over the ${count(rows)} repos that ship with the site (${longDate(asOf)}), which public projects gathered for lists of their own, not at random; nearly all of the Hub is missing. Figures of the whole need npm run hub:sync.`
            : `They are counted over the ${count(rows)} repos of a loaded file (${longDate(asOf)}); how they were chosen, only the file’s maker knows.`}
        </ModelNote>
      )}
      {notice && <p className="mt-2 text-muted">{notice}</p>}
      <p className="mt-3">
        <MixLink href="/hub" className="link">
          Search these repos
        </MixLink>
      </p>
    </>
  );
}
