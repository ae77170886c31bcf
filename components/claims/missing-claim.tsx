import { Fault } from "@/components/layout/fault";
import { MixLink } from "@/components/layout/mix-link";

type MissingClaimProps = { claims: readonly { id: string; statement: string }[] };

/** Said at the address of a claim that is not checked here, the likeliest ones first. */
export function MissingClaim({ claims }: MissingClaimProps) {
  return (
    <Fault
      title="There is no claim at this address"
      actions={
        <MixLink href="/claims" className="button" data-look="ink">
          All claims
        </MixLink>
      }
    >
      <p>It may be misspelt. These are checked:</p>
      <ul className="mt-1">
        {claims.map(({ id, statement }) => (
          <li key={id} className="border-b py-1.5 text-body">
            <MixLink href={`/claims/${id}`} className="link font-medium text-text">
              {statement}
            </MixLink>
          </li>
        ))}
      </ul>
    </Fault>
  );
}
