import { Fault } from "@/components/layout/fault";
import { MixLink } from "@/components/layout/mix-link";
import { ExternalLink } from "@/components/ui/external-link";

type IndexSilentProps = {
  /** Why, in a sentence. */
  reason: string;
  /** Where else the reader may look. */
  elsewhere: { href: string; label: string };
};

/** Said where a page needs the index of the Hub and it does not answer. */
export function IndexSilent({ reason, elsewhere }: IndexSilentProps) {
  return (
    <Fault
      title="The index of the Hub does not answer"
      actions={
        <>
          {/* A plain link asks the server again. */}
          <a href="" className="button" data-look="ink">
            Try again
          </a>
          <MixLink href="/" className="button">
            Browse the catalogue
          </MixLink>
          <ExternalLink href={elsewhere.href} className="button">
            {elsewhere.label}
          </ExternalLink>
        </>
      }
    >
      <p>{reason} The catalogue, its prices and its charts do not need it and work as ever.</p>
    </Fault>
  );
}
