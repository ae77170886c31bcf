/** 0 to 100 % as a line; the figure beside it says the same. */
export function ShareLine({ value }: { value: number }) {
  return (
    <span className="mt-2 block h-0.5 rounded-full bg-line">
      <span
        className="block h-full rounded-full bg-bar"
        style={{ width: `${Math.round(Math.min(1, Math.max(0, value)) * 1000) / 10}%` }}
      />
    </span>
  );
}
