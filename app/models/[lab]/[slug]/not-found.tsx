import { headers } from "next/headers";
import { Suspense } from "react";
import { MissingModel } from "@/components/model/model-missing";
import { nearestModels } from "@/lib/catalog/model-detail";
import { MISSING_MODEL } from "@/lib/search/missing-model";

export default function NotFound() {
  return (
    <Suspense fallback={<MissingModel asked={null} nearest={[]} />}>
      <Nearest />
    </Suspense>
  );
}

/** Next draws this with every model's page: without the proxy's header there is nothing to look for. */
async function Nearest() {
  const asked = decoded((await headers()).get(MISSING_MODEL));
  return <MissingModel asked={asked} nearest={asked === null ? [] : nearestModels(asked, 6)} />;
}

function decoded(text: string | null): string | null {
  if (text === null) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    // Cut or malformed percent-encoding: as it came is good enough to search by.
    return text;
  }
}
