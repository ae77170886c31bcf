"use client";

import { useQueryStates } from "nuqs";
import type { TokenMix } from "@/lib/domain/blend";
import { mixParams, toMixParams, toTokenMix } from "@/lib/search/mix";

type SetMix = (change: Partial<TokenMix>, options?: { history: "push" | "replace" }) => void;

/**
 * The mix in the URL, and how to change it. Reads the search parameters: on a prerendered page it
 * needs a Suspense boundary above it. Changes go to the URL without asking the server.
 */
export function useMix(): [TokenMix, SetMix] {
  const [params, setParams] = useQueryStates(mixParams);
  const mix = toTokenMix(params);
  return [
    mix,
    (change, options = { history: "push" }) =>
      void setParams(toMixParams({ ...mix, ...change }), options),
  ];
}
