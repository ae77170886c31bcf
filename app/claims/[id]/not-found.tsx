import { AskedName, type Asked } from "@/components/layout/asked-name";
import { MissingName } from "@/components/layout/missing-name";
import { MixLink } from "@/components/layout/mix-link";
import { CLAIMS } from "@/lib/domain/claims";
import { mostAlike } from "@/lib/domain/nearest";

export default function NotFound() {
  return <AskedName page={MissingClaim} />;
}

function MissingClaim({ asked }: Asked) {
  const nearest = asked === null ? [] : mostAlike(asked, CLAIMS, 5);
  return (
    <MissingName
      title="There is no claim at this address"
      asked={asked}
      nearest={nearest.map(({ id, statement }) => ({ href: `/claims/${id}`, name: statement }))}
      actions={
        <MixLink href="/claims" className="button" data-look="ink">
          All claims
        </MixLink>
      }
    >
      is not among the claims that are checked. It may be misspelled.
    </MissingName>
  );
}
