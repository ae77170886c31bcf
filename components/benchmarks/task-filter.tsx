import type { Task } from "@/lib/domain/benchmark";
import { taskWord } from "@/lib/domain/task-word";

type TaskFilterProps = {
  tasks: readonly { task: Task; count: number }[];
  chosen: readonly Task[];
  onToggle: (task: Task) => void;
};

/** Tasks to narrow the list to, several at once; none means all. */
export function TaskFilter({ tasks, chosen, onToggle }: TaskFilterProps) {
  return (
    <div role="group" aria-label="Tasks" className="task-filter" data-print="no">
      {tasks.map(({ task, count }) => (
        <button
          key={task}
          type="button"
          aria-pressed={chosen.includes(task)}
          onClick={() => onToggle(task)}
        >
          {taskWord(task)} <span className="figures text-muted">{count}</span>
        </button>
      ))}
    </div>
  );
}
