import type { ReactNode } from "react";
import { ModelFact } from "./model-fact";

type HubFactProps = {
  label: string;
  children: ReactNode;
  /** Keeps its line when there is nothing to note. */
  note?: ReactNode;
  /** The note has two lines where it is narrow. */
  isNoteLong?: boolean;
};

/** A fact whose place has one height whatever it says, so that a live answer moves nothing. */
export function HubFact({ label, children, note, isNoteLong = false }: HubFactProps) {
  return (
    <ModelFact label={label}>
      <span className="block h-4.5 truncate">{children}</span>
      {note !== undefined && (
        <span
          className={`block h-3.5 truncate text-second text-muted ${isNoteLong ? "max-xl:h-7 max-xl:whitespace-normal" : ""}`}
        >
          {note}
        </span>
      )}
    </ModelFact>
  );
}
