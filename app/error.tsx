"use client";

import { Fault } from "@/components/layout/fault";
import { MixLink } from "@/components/layout/mix-link";
import { Button } from "@/components/ui/button";

type ErrorPageProps = { error: unknown; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <Fault
      title="This page could not be drawn"
      actions={
        <>
          <Button look="ink" onClick={retry}>
            Try again
          </Button>
          <MixLink href="/" className="button">
            Browse all models
          </MixLink>
        </>
      }
    >
      <p>The fault is ours, not your link’s. The other pages and the search still work.</p>
      {digest && (
        <p className="mt-2 text-head">
          When reporting it, name this fault: <code className="font-mono text-text">{digest}</code>
        </p>
      )}
    </Fault>
  );
}
