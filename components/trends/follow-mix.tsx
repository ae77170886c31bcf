"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { startTransition, useEffect } from "react";
import { loadMix, mixHref, toTokenMix } from "@/lib/search/mix";

/** Asks the server to draw anew when the mix in the address, which the mix bar changes, is not the one that was drawn. */
export function FollowMix({ drawn }: { drawn: string }) {
  const router = useRouter();
  // Not the bar's own state: that is ahead of the address, which is what the server is asked with.
  const shown = mixHref("/", toTokenMix(loadMix(new URLSearchParams(useSearchParams()))));
  useEffect(() => {
    if (shown !== drawn) startTransition(() => router.refresh());
  }, [shown, drawn, router]);
  return null;
}
