/** Marks a score that only a developer of models states. */
export function SelfReported() {
  return (
    <span className="text-conditions" title="From a model developer’s own report">
      self-reported
    </span>
  );
}
