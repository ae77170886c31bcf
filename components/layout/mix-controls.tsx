"use client";

import { MixButtons } from "./mix-buttons";
import { useMix } from "./use-mix";

/** The mix bar's buttons at the URL's mix. */
export function MixControls() {
  const [mix, setMix] = useMix();
  return <MixButtons mix={mix} onChange={setMix} />;
}
