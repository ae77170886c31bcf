"use client";

import { CopyButton } from "@/components/ui/copy-button";

/** Copies the page's address, the mix included. */
export function ModelCopyLink() {
  return <CopyButton text={() => window.location.href}>Copy link</CopyButton>;
}
