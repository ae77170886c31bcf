"use client";

import { CopyButton } from "@/components/ui/copy-button";

/** An address of the API to open, and to copy as a command line with this site's own origin. */
export function RequestLine({ path }: { path: string }) {
  return (
    <div className="flex items-center gap-2 rounded-md border bg-panel py-1 ps-3 pe-1.5">
      <span className="font-mono text-second text-muted">GET</span>
      <a href={path} className="link min-w-0 flex-1 font-mono text-head wrap-anywhere">
        {path}
      </a>
      <CopyButton
        text={() => `curl '${window.location.origin}${path}'`}
        size="small"
        aria-label={`Copy ${path} as a curl command`}
      >
        Copy curl
      </CopyButton>
    </div>
  );
}
