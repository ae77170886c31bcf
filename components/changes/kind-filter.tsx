import { ToggleLinks } from "@/components/layout/toggle-links";
import { CHANGE_KINDS, CHANGE_NAMES, type ChangeKind } from "@/lib/domain/changes/change";
import { ChangeMark } from "./change-mark";

type KindFilterProps = {
  chosen: readonly ChangeKind[];
  counts: Readonly<Record<ChangeKind, number>>;
  hrefOf: (kinds: ChangeKind[]) => string;
};

/** Links that list changes of some kinds only. */
export function KindFilter(props: KindFilterProps) {
  return (
    <ToggleLinks label="Kinds of change" className="change-kinds" values={CHANGE_KINDS} {...props}>
      {(kind) => (
        <>
          <ChangeMark kind={kind} />
          {NAMES[kind]}
        </>
      )}
    </ToggleLinks>
  );
}

const NAMES = Object.fromEntries(
  CHANGE_KINDS.map((kind) => {
    const name = CHANGE_NAMES[kind][1];
    return [kind, name.charAt(0).toUpperCase() + name.slice(1)];
  }),
) as Record<ChangeKind, string>;
