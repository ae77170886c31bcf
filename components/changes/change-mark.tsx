import { ArrowDown, ArrowUp, Box, Equal, Gauge, Minus, Plus, type LucideIcon } from "lucide-react";
import type { ChangeKind } from "@/lib/domain/changes/change";

/** The looks of cuts and rises are those of the chart. */
const MARKS: Record<ChangeKind, { icon: LucideIcon; look?: string }> = {
  model: { icon: Box },
  cut: { icon: ArrowDown, look: "1" },
  rise: { icon: ArrowUp, look: "2" },
  other: { icon: Equal },
  added: { icon: Plus },
  removed: { icon: Minus },
  score: { icon: Gauge },
};

/** What kind of change it is; the word stands beside it. */
export function ChangeMark({ kind }: { kind: ChangeKind }) {
  const { icon: Icon, look } = MARKS[kind];
  return <Icon size={14} strokeWidth={2.25} aria-hidden data-look={look} />;
}
