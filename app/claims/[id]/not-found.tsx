import { headers } from "next/headers";
import { Suspense } from "react";
import { MissingClaim } from "@/components/claims/missing-claim";
import { CLAIMS } from "@/lib/domain/claims";
import { editDistance } from "@/lib/domain/nearest";
import { MISSING_CLAIM } from "@/lib/search/missing-claim";

export default function NotFound() {
  return (
    <Suspense fallback={<MissingClaim claims={CLAIMS} />}>
      <Nearest />
    </Suspense>
  );
}

/** The claims spelt most like the one asked for; without the proxy's header, all in their order. */
async function Nearest() {
  const asked = (await headers()).get(MISSING_CLAIM);
  const claims = CLAIMS.map(({ id, statement }) => ({ id, statement }));
  if (asked === null) return <MissingClaim claims={claims} />;
  const far = ({ id }: { id: string }) => editDistance(asked, id);
  return <MissingClaim claims={claims.sort((a, b) => far(a) - far(b)).slice(0, 5)} />;
}
