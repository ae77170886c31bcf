"use client";

import type { Route } from "next";
import Link from "next/link";
import { useState, type ComponentProps } from "react";
import { mixHref } from "@/lib/search/mix";
import { useKnownMix } from "./mix-store";

type MixLinkProps = Omit<ComponentProps<typeof Link>, "href" | "onPointerEnter" | "onFocus"> & {
  href: string;
};

/**
 * A link within the site that carries the reader's mix along. Its page is fetched ahead once the
 * reader points at it, not because it is in view: a load pays for one page, not for the header's.
 */
export function MixLink({ href, prefetch, ...rest }: MixLinkProps) {
  const [near, setNear] = useState(false);
  const approach = () => setNear(true);
  return (
    <Link
      {...rest}
      href={mixHref(href, useKnownMix()) as Route}
      prefetch={prefetch ?? (near ? null : false)}
      onPointerEnter={approach}
      onFocus={approach}
    />
  );
}
