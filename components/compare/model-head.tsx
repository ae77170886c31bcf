"use client";

import { ArrowLeft, ArrowRight, Ellipsis, X } from "lucide-react";
import type { DragEvent, KeyboardEvent } from "react";
import { MixLink } from "@/components/layout/mix-link";
import { WeightsMark } from "@/components/model/weights-mark";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import type { ComparedModel } from "@/lib/domain/compare/comparison";
import { longDate } from "@/lib/domain/format";

type ModelHeadProps = {
  model: ComparedModel;
  place: number;
  count: number;
  /** Id of the column being dragged. */
  dragged: string | null;
  onDrag: (id: string | null) => void;
  onMove: (id: string, to: number) => void;
  onRemove: (id: string) => void;
};

/** A column's head: the model, and how to move or remove it. Dragging is a shortcut of the menu. */
export function ModelHead({
  model: { id, name, lab, weights, released },
  place,
  count,
  dragged,
  onDrag,
  onMove,
  onRemove,
}: ModelHeadProps) {
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (dragged !== null && dragged !== id) onMove(dragged, place);
    onDrag(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined || place + step < 0 || place + step >= count) return;
    event.preventDefault();
    onMove(id, place + step);
  };
  return (
    <th
      scope="col"
      draggable={count > 1}
      data-dragged={dragged === id || undefined}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", id);
        onDrag(id);
      }}
      onDragOver={(event) => {
        if (dragged !== null) event.preventDefault();
      }}
      onDrop={drop}
      onDragEnd={() => onDrag(null)}
    >
      <div className="model-head">
        <span className="min-w-0">
          <MixLink href={`/models/${id}`} className="model-head-name" draggable={false}>
            <WeightsMark weights={weights.value} />
            <span className="min-w-0 break-words hover:underline">{name}</span>
          </MixLink>
          <span className="block text-second font-normal text-muted">
            {[lab.name, released && longDate(released.value)].filter(Boolean).join(" · ")}
          </span>
        </span>
        <span className="flex shrink-0" data-print="no">
          {count > 1 && (
            <Menu
              data-icon=""
              look="quiet"
              size="small"
              align="end"
              data-column={id}
              aria-label={`Move ${name}`}
              title="Move: arrow keys, or drag the head"
              onKeyDown={onKeyDown}
              items={[
                ...(place > 0
                  ? [
                      {
                        label: "Move left",
                        detail: "←",
                        icon: <ArrowLeft size={14} aria-hidden />,
                        onSelect: () => onMove(id, place - 1),
                      },
                    ]
                  : []),
                ...(place < count - 1
                  ? [
                      {
                        label: "Move right",
                        detail: "→",
                        icon: <ArrowRight size={14} aria-hidden />,
                        onSelect: () => onMove(id, place + 1),
                      },
                    ]
                  : []),
              ]}
            >
              <Ellipsis size={14} aria-hidden />
            </Menu>
          )}
          <IconButton label={`Remove ${name}`} size="small" onClick={() => onRemove(id)}>
            <X size={14} aria-hidden />
          </IconButton>
        </span>
      </div>
    </th>
  );
}
