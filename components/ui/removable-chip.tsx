import { X } from "lucide-react";
import type { ReactNode } from "react";

type RemovableChipProps = {
  children: ReactNode;
  /** Accessible name of the ×, e.g. "Remove gpt-oss-120b". */
  removeLabel: string;
  onRemove: () => void;
};

export function RemovableChip({ children, removeLabel, onRemove }: RemovableChipProps) {
  return (
    <span className="chip py-0 pe-0">
      <span className="truncate">{children}</span>
      <button
        type="button"
        aria-label={removeLabel}
        onClick={onRemove}
        className="grid size-6 place-items-center rounded-sm text-muted hover:text-text"
      >
        <X size={12} aria-hidden />
      </button>
    </span>
  );
}
