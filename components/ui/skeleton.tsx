/** A resting shape of what is coming; size it with width and height classes. */
export function Skeleton({ className }: { className: string }) {
  return <span aria-hidden className={`skeleton ${className}`} />;
}
