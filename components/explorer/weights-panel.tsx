"use client";

import { useRef } from "react";
import { useLoaded } from "@/components/layout/use-loaded";
import { Button } from "@/components/ui/button";
import { Slider } from "@/components/ui/slider";
import { CUSTOM_BENCHMARKS } from "@/lib/domain/quality/custom-score";
import {
  hasWeights,
  NO_WEIGHTS,
  printWeights,
  WEIGHT_MAX,
  WEIGHTED_TASKS,
  type TaskWeights,
} from "@/lib/domain/quality/task-weights";
import { WEIGHT_PRESETS } from "@/lib/domain/quality/weight-presets";
import { taskWord } from "@/lib/domain/task-word";
import { loadScorer } from "./load-scorer";
import "./weights-panel.css";

type WeightsPanelProps = {
  weights: TaskWeights;
  /** `moving` while a thumb is on its way: the same step of the history. */
  onChange: (weights: TaskWeights, moving: boolean) => void;
  /** What custom scores are worked out from. */
  href: string;
};

/** A slider for each task, and weights to begin with. */
export default function WeightsPanel({ weights, onChange, href }: WeightsPanelProps) {
  const moving = useRef(false);
  const loaded = useLoaded(loadScorer, href);
  const benchmarks = loaded.state === "ready" ? loaded.value.benchmarks : null;
  const shown = printWeights(weights);

  return (
    <section className="weights-panel" aria-label="Weights of the custom score">
      <div className="weights-head">
        <p className="text-muted">
          How much does each task matter to you? The custom score fits a model to its benchmarks of
          these tasks as the index does to all, each task at your weight. It needs{" "}
          {CUSTOM_BENCHMARKS} benchmarks that others than the model’s maker ran.
        </p>
        <div className="weights-presets" role="group" aria-label="Presets">
          {WEIGHT_PRESETS.map((preset) => (
            <Button
              key={preset.name}
              size="small"
              aria-pressed={printWeights(preset.weights) === shown}
              onClick={() => onChange(preset.weights, false)}
            >
              {preset.name}
            </Button>
          ))}
          <Button
            size="small"
            look="quiet"
            disabled={!hasWeights(weights)}
            onClick={() => onChange(NO_WEIGHTS, false)}
          >
            Reset
          </Button>
        </div>
      </div>
      <ul className="weights-tasks">
        {WEIGHTED_TASKS.map((task) => {
          const weight = weights[task] ?? 0;
          const count = benchmarks?.(task);
          return (
            <li key={task}>
              <p>
                {taskWord(task)}
                <span className="weights-count figures">
                  {count && `${count} ${count === 1 ? "benchmark" : "benchmarks"}`}
                </span>
                <b className="figures">{weight}</b>
              </p>
              <Slider
                label={`Weight of ${taskWord(task).toLowerCase()}`}
                min={0}
                max={WEIGHT_MAX}
                value={weight}
                onChange={(next) => {
                  onChange({ ...weights, [task]: next }, moving.current);
                  moving.current = true;
                }}
                onCommit={() => {
                  moving.current = false;
                }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
