import { MixLink } from "@/components/layout/mix-link";
import { CHANGE_KINDS, CHANGE_NAMES, type ChangeKind } from "@/lib/domain/changes/change";
import { count as countText } from "@/lib/domain/format";
import { ChangeMark } from "./change-mark";

type KindFilterProps = {
  chosen: readonly ChangeKind[];
  counts: Readonly<Record<ChangeKind, number>>;
  hrefOf: (kinds: ChangeKind[]) => string;
};

/** Links that list changes of some kinds only; each adds its kind or takes it out. */
export function KindFilter({ chosen, counts, hrefOf }: KindFilterProps) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const toggled = (kind: ChangeKind) =>
    CHANGE_KINDS.filter((other) => (other === kind) !== chosen.includes(other));
  return (
    <nav aria-label="Kinds of change" className="change-kinds" data-print="no">
      <MixLink
        href={hrefOf([])}
        scroll={false}
        aria-current={chosen.length === 0 ? "true" : undefined}
      >
        All <span className="figures text-muted">{countText(all)}</span>
      </MixLink>
      {CHANGE_KINDS.map((kind) => (
        <MixLink
          key={kind}
          href={hrefOf(toggled(kind))}
          scroll={false}
          aria-current={chosen.includes(kind) ? "true" : undefined}
        >
          <ChangeMark kind={kind} />
          {NAMES[kind]} <span className="figures text-muted">{countText(counts[kind])}</span>
        </MixLink>
      ))}
    </nav>
  );
}

const NAMES = Object.fromEntries(
  CHANGE_KINDS.map((kind) => {
    const name = CHANGE_NAMES[kind][1];
    return [kind, name.charAt(0).toUpperCase() + name.slice(1)];
  }),
) as Record<ChangeKind, string>;
