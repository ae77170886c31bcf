import { FeedFold } from "./feed-fold";

type Feeds = readonly { name: string; href: string }[];
type ChangesFootProps = {
  mixWords: string;
  /** Where the API has the same events. */
  eventsHref: string;
  hosts: Feeds;
  labs: Feeds;
};

/** What figures mean, where they are as data, and the feeds of single hosts and labs. */
export function ChangesFoot({ mixWords, eventsHref, hosts, labs }: ChangesFootProps) {
  return (
    <footer className="changes-foot">
      <p>
        In and out are USD per 1M tokens; percentages are at {mixWords}. A host narrows the list to
        what happened there. Without one, those who list other hosts’ offers and plans are left out.
        A model’s page has the source of each figure.
      </p>
      <p>
        The same events as data:{" "}
        <a href={eventsHref} className="link">
          /api/v1/price-events
        </a>
      </p>
      <FeedFold title={`Atom feeds of ${hosts.length} hosts`} feeds={hosts} />
      <FeedFold title={`Atom feeds of ${labs.length} labs`} feeds={labs} />
    </footer>
  );
}
