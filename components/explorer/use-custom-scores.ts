"use client";

import { startTransition, useEffect, useMemo, useState } from "react";
import { useLoaded } from "@/components/layout/use-loaded";
import type { CustomScores } from "@/lib/domain/quality/custom-score";
import { NO_WEIGHTS, printWeights, type TaskWeights } from "@/lib/domain/quality/task-weights";
import { weightsCodec } from "@/lib/search/task-weights";
import { loadScorer } from "./load-scorer";

/** Intervals take a hundred times as long as the scores themselves: they wait until a drag rests. */
const REST_MS = 150;

const NONE: CustomScores = new Map();

type CustomState = {
  /** At the weights, intervals perhaps still missing; null until they can be worked out. */
  scores: CustomScores | null;
  /** The latest with all intervals, perhaps at the weights of a moment ago. */
  whole: CustomScores;
  /** Tries again what could not be fetched. */
  retry: (() => void) | null;
};

/**
 * Every model's score at the weights. What it takes is fetched with the first weights; a view that the
 * server made at weights stands until its scores are whole here too.
 */
export function useCustomScores(given: TaskWeights, href: string): CustomState {
  const key = printWeights(given);
  const weights = useMemo(() => weightsCodec.read(key).value ?? NO_WEIGHTS, [key]);
  const [sent] = useState(key !== "");
  const [latest, setLatest] = useState<{ key: string; scores: CustomScores } | null>(null);
  const loading = useLoaded(loadScorer, key === "" ? null : href);
  const scorer = loading.state === "ready" && key !== "" ? loading.value : null;

  const known = latest?.key === key ? latest.scores : null;
  const missing = known === null;
  const rest = latest ? REST_MS : 0;
  useEffect(() => {
    if (!scorer || !missing) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void scorer.whole(weights, stop.signal).then((scores) => {
        if (scores) startTransition(() => setLatest({ key, scores }));
      });
    }, rest);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [scorer, missing, rest, key, weights]);

  const quick = useMemo(() => scorer?.values(weights) ?? null, [scorer, weights]);
  const whole = latest?.scores ?? NONE;
  if (key === "") return { scores: NONE, whole, retry: null };
  if (loading.state === "failed") return { scores: NONE, whole, retry: loading.retry };
  return { scores: known ?? (sent && !latest ? null : quick), whole, retry: null };
}
