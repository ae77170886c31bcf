"use client";

import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import type { ClaimView } from "@/lib/domain/claims/claim-view";

type ClaimToolsProps = { view: ClaimView; rows: ClaimView["table"]["rows"]; image: string };

/** Takes the claim elsewhere: its rows, its picture, its address. */
export function ClaimTools({ view, rows, image }: ClaimToolsProps) {
  const address = () => window.location.href;
  return (
    <div className="flex flex-wrap gap-2" data-print="no">
      <Button
        onClick={() =>
          void import("./download-claim").then(({ downloadClaim }) =>
            downloadClaim(view, rows, address()),
          )
        }
      >
        CSV
      </Button>
      <a className="button" href={image} download={`weighbridge-${view.id}.png`}>
        Picture
      </a>
      <CopyButton text={address} label="Copy link" look="ink">
        Copy link
      </CopyButton>
    </div>
  );
}
