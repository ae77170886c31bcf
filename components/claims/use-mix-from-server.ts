"use client";

import type { Route } from "next";
import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useTransition } from "react";
import type { TokenMix } from "@/lib/domain/blend";
import { loadMix, toTokenMix } from "@/lib/search/mix";

/**
 * For pages whose figures only the server can work out: asks it again once the address's mix is another
 * than the one it answered at. Gives whether an answer is under way.
 */
export function useMixFromServer(sent: TokenMix): boolean {
  // Not `useMix`: that is ahead of the address, and the server would be asked for the old one.
  const query = useSearchParams().toString();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const asked = toTokenMix(loadMix(new URLSearchParams(query)));
  const moved = (Object.keys(sent) as (keyof TokenMix)[]).some((key) => asked[key] !== sent[key]);
  useEffect(() => {
    if (!moved) return;
    // As it is spelt in the address: a parameter's colon stays one.
    const { pathname, search, hash } = window.location;
    const address = `${pathname}${search}${hash}` as Route;
    startTransition(() => router.replace(address, { scroll: false }));
  }, [moved, query, router]);
  return pending;
}
