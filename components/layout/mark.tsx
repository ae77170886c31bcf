export const MARK_PATH =
  "M10 2.5v14M6 16.5h8M3 5.5h14M4.5 5.5 2 11.5a2.6 2.6 0 0 0 5 0zM15.5 5.5 13 11.5a2.6 2.6 0 0 0 5 0z";

/** The mark: a level beam with two pans on a plate. Also in app/icon.svg. */
export function Mark() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d={MARK_PATH} />
    </svg>
  );
}
