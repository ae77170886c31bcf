"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";
import { useMix } from "@/components/layout/use-mix";
import type { TokenMix } from "@/lib/domain/blend";

/**
 * For pages whose figures only the server can work out: asks it again once the bar's mix is another
 * than the one it answered at. Gives whether an answer is under way.
 */
export function useMixFromServer(sent: TokenMix): boolean {
  const [{ input, output, cached, batch }] = useMix();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const moved =
    input !== sent.input ||
    output !== sent.output ||
    cached !== sent.cached ||
    batch !== sent.batch;
  useEffect(() => {
    if (!moved) return;
    const { pathname, search, hash } = window.location;
    startTransition(() =>
      router.replace(`${pathname}${search}${hash}` as never, { scroll: false }),
    );
  }, [moved, input, output, cached, batch, router]);
  return pending;
}
