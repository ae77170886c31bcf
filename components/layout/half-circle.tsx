/** ◐ */
export function HalfCircle() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden>
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.25" />
      <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />
    </svg>
  );
}
