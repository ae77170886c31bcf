import { MixLink } from "@/components/layout/mix-link";
import type { ShownChange } from "@/lib/domain/changes/shown-change";
import { longDate } from "@/lib/domain/format";
import { ChangeRow } from "./change-row";

type Day = { day: string; count: number; changes: readonly ShownChange[]; href: string };

/** The days of the list, newest first. `share` says what percentages are of. */
export function ChangeDays({ days, share }: { days: readonly Day[]; share: string }) {
  return days.map(({ day, count, changes, href }) => (
    <section key={day} aria-labelledby={`d${day}`} className="change-day">
      <h3 id={`d${day}`}>
        <time dateTime={day}>{longDate(day)}</time>{" "}
        <span className="figures">
          {count} {count === 1 ? "change" : "changes"}
        </span>
      </h3>
      <ul className="change-list">
        {changes.map((change, at) => (
          <ChangeRow key={at} change={change} share={share} />
        ))}
      </ul>
      {count > changes.length && (
        <p className="change-more">
          <MixLink href={href} className="link">
            Show all {count} of {longDate(day)}
          </MixLink>
        </p>
      )}
    </section>
  ));
}
