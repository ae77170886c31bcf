import type { Measure } from "@/lib/domain/quality/measure";
import { taskWord } from "@/lib/domain/task-word";

/** What a choice of measures shows. */
export type MeasureChoice = Pick<Measure, "id" | "label" | "kind" | "task">;

type MeasureSelectProps = {
  /** In the order of the table of quality: indices, tasks, benchmarks by task. */
  measures: readonly MeasureChoice[];
  value: string;
  onChange: (measure: string) => void;
  /** Accessible name, where no `<label>` is around it. */
  label?: string;
};

/** The measures of quality in groups: overall, by task, then each task's benchmarks. */
export function MeasureSelect({ measures, value, onChange, label }: MeasureSelectProps) {
  return (
    <select
      className="field max-w-64 text-text"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {groups(measures).map(([group, entries]) => (
        <optgroup key={group} label={group}>
          {entries.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

function groups(measures: readonly MeasureChoice[]): [string, MeasureChoice[]][] {
  const known = new Map<string, MeasureChoice[]>();
  for (const measure of measures) {
    const group = groupOf(measure);
    known.set(group, [...(known.get(group) ?? []), measure]);
  }
  return [...known];
}

function groupOf({ kind, task }: MeasureChoice): string {
  if (kind === "index") return "Overall";
  if (kind === "task") return "By task";
  return task ? `${taskWord(task)} benchmarks` : "Benchmarks";
}
