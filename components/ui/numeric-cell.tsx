/** Not known: a dash for the eye, words for the ear. */
export function Unknown({ what = "not known" }: { what?: string }) {
  return (
    <span className="relative text-muted">
      <span aria-hidden>–</span>
      <span className="sr-only">{what}</span>
    </span>
  );
}
