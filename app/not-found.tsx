import type { Metadata } from "next";
import { Fault } from "@/components/layout/fault";
import { MixLink } from "@/components/layout/mix-link";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Fault
      title="There is no page at this address"
      actions={
        <MixLink href="/" className="button" data-look="ink">
          Browse all models
        </MixLink>
      }
    >
      <p>
        It may be misspelled, or the model may be listed under another lab. The search above finds
        models, labs, licenses and hosts by name.
      </p>
    </Fault>
  );
}
