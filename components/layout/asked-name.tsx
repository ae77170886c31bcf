import { headers } from "next/headers";
import { Suspense, type ReactNode } from "react";
import { MISSING_NAME } from "@/lib/search/missing-name";

/** The name in the address; untrusted text. Null when it is not known. */
export type Asked = { asked: string | null };

/** What a not-found page says, first without the name that was asked for, which only the request knows. */
export function AskedName({ page: Page }: { page: (props: Asked) => ReactNode }) {
  return (
    <Suspense fallback={<Page asked={null} />}>
      <WithName page={Page} />
    </Suspense>
  );
}

/** Next draws this with every page of the route: without the proxy's header there is nothing to look for. */
async function WithName({ page: Page }: { page: (props: Asked) => ReactNode }) {
  return <Page asked={decoded((await headers()).get(MISSING_NAME))} />;
}

function decoded(text: string | null): string | null {
  if (text === null) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    // Cut within a letter: as it came is good enough to search by.
    return text;
  }
}
