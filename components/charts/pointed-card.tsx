import type { ReactNode } from "react";
import { WeightsMark } from "@/components/model/weights-mark";
import type { Weights } from "@/lib/domain/model";
import "./pointed-card.css";
import { percentX, percentY } from "./scatter/percent";

type PointedCardProps = {
  className: string;
  /** Shares of the drawing, from the bottom left. */
  at: { x: number; y: number };
  /** Up to this share it stands at the right. */
  rightUntil: number;
  title: string;
  weights?: Weights | undefined;
  children: ReactNode;
};

/** What is said of the place of a drawing that is pointed at. */
export function PointedCard(props: PointedCardProps) {
  const { className, at, rightUntil, title, weights, children } = props;
  return (
    <div
      className={`pointed-card floating ${className}`}
      data-right={at.x < rightUntil || undefined}
      data-below={at.y > 0.5 || undefined}
      style={{ left: percentX(at.x), top: percentY(at.y) }}
    >
      <p className="flex items-center gap-1.5 font-semibold">
        {weights && <WeightsMark weights={weights} decorative />}
        {title}
      </p>
      {children}
    </div>
  );
}
