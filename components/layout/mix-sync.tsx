"use client";

import { useEffect } from "react";
import { publishMix } from "./mix-store";
import { useMix } from "./use-mix";

/** Keeps the links' mix the URL's. Draws nothing; suspends while prerendering. */
export function MixSync() {
  const [{ input, output, cached, batch }] = useMix();
  useEffect(() => publishMix({ input, output, cached, batch }), [input, output, cached, batch]);
  return null;
}
