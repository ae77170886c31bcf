"use client";

import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";
import { mixHref } from "@/lib/search/mix";
import { useKnownMix } from "./mix-store";

type MixLinkProps = Omit<ComponentProps<typeof Link>, "href"> & { href: string };

/** A link within the site that carries the reader's mix along. */
export function MixLink({ href, ...rest }: MixLinkProps) {
  return <Link href={mixHref(href, useKnownMix()) as Route} {...rest} />;
}
