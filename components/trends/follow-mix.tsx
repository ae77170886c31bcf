"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect } from "react";
import { useMix } from "@/components/layout/use-mix";
import { mixHref } from "@/lib/search/mix";

/** Asks the server to draw anew when the mix bar's mix is not the one that was drawn. */
export function FollowMix({ drawn }: { drawn: string }) {
  const router = useRouter();
  const [mix] = useMix();
  const shown = mixHref("/", mix);
  useEffect(() => {
    if (shown !== drawn) startTransition(() => router.refresh());
  }, [shown, drawn, router]);
  return null;
}
